package dk.direktionsbord.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the centres (S40).
 *
 * @param areaId the director area it belongs to
 * @param chef username of the centre chef; none while the position is vacant
 * @param committees ids of the political committees the centre serves
 */
public record Centre(String id, String name, String areaId, @Nullable String chef, List<String> committees) {
    public Centre {
        committees = List.copyOf(committees);
    }
}
