package dk.direktionsbord.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the founding documents leave open about who sees what.
 *
 * @param mayorSeesPart2 whether the mayor reads the second part of direktionsmødet (G3)
 * @param directorsSeeAllInstitutions whether a director reads institution results of the other areas (G5)
 */
@ConfigurationProperties("direktionsbord.access")
public record AccessSettings(
        @DefaultValue("false") boolean mayorSeesPart2, @DefaultValue("false") boolean directorsSeeAllInstitutions) {
    /** The careful answer to both. */
    public static AccessSettings standard() {
        return new AccessSettings(false, false);
    }
}
