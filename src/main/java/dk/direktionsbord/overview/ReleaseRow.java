package dk.direktionsbord.overview;

import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.ModelSet.Release;

/** Files that were put into use together, as they are shown. */
record ReleaseRow(String id, String at, String by, String about, int files) {
    static ReleaseRow of(Release release, Names names) {
        String by = release.by();
        return new ReleaseRow(
                release.id(),
                DanishTime.moment(release.at()),
                by == null ? DanishTexts.text("overview.models.tool") : names.person(by),
                release.about(),
                release.files());
    }
}
