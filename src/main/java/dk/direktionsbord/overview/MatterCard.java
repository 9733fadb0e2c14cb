package dk.direktionsbord.overview;

import dk.direktionsbord.matter.Matter;
import dk.direktionsbord.matter.MatterText;
import dk.direktionsbord.workflow.DanishTexts;

/** The first screen of a matter: what it is, and what is asked for (agenda-item template, fields 1-4). */
record MatterCard(
        String id,
        String number,
        String title,
        Mark state,
        boolean open,
        String type,
        String centre,
        String submittedBy,
        String received,
        int version,
        MatterText text) {
    static MatterCard of(Matter matter, Names names) {
        return new MatterCard(
                matter.id().toString(),
                matter.matterNumber(),
                matter.text().title(),
                Marks.of(matter.state()),
                matter.open(),
                DanishTexts.text("overview.type." + matter.type()),
                names.centre(matter.owningCentre()),
                names.person(matter.submittedBy()),
                DanishTime.longDay(DanishTime.dayOf(matter.createdAt())),
                matter.version(),
                matter.text());
    }
}
