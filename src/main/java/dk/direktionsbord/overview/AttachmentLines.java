package dk.direktionsbord.overview;

import dk.direktionsbord.matter.MatterAttachments;
import dk.direktionsbord.matter.Sighting;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the attachments a person sees, and whether the person may add one, on the page of the whole matter. */
@Component
class AttachmentLines {
    private final MatterAttachments attachments;
    private final Names names;

    AttachmentLines(MatterAttachments attachments, Names names) {
        this.attachments = attachments;
        this.names = names;
    }

    void show(UUID matterId, String person, Model model) {
        MatterAttachments.Shown shown = attachments.shownTo(person, matterId, Sighting.FULL);
        model.addAttribute(
                "attachments",
                shown.attachments().stream()
                        .map(kept -> AttachmentLine.of(kept, names))
                        .toList());
        model.addAttribute("mayAttach", shown.mayAdd());
    }
}
