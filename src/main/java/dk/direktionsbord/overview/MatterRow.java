package dk.direktionsbord.overview;

import dk.direktionsbord.matter.MatterSummary;
import dk.direktionsbord.matter.Sighting;
import org.jspecify.annotations.Nullable;

/**
 * A matter in a list, as far as the reader may see it.
 *
 * @param closed whether the reader must keep it to those who take part
 * @param title none when only the number and a neutral title may be shown
 */
record MatterRow(
        String number,
        boolean closed,
        @Nullable String title,
        String link,
        String centre,
        String received,
        @Nullable Mark state) {
    static MatterRow of(MatterSummary matter, Sighting sighting, Names names) {
        String link = "/sager/" + matter.id();
        if (!sighting.named()) {
            return new MatterRow(matter.matterNumber(), true, null, link, "", "", null);
        }
        return new MatterRow(
                matter.matterNumber(),
                !matter.open(),
                matter.title(),
                link,
                names.centre(matter.owningCentre()),
                DanishTime.day(DanishTime.dayOf(matter.createdAt())),
                Marks.of(matter.state()));
    }
}
