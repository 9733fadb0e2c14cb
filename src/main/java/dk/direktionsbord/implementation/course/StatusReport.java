package dk.direktionsbord.implementation.course;

import static dk.direktionsbord.implementation.course.FieldCheck.given;

import dk.direktionsbord.implementation.Status;
import org.jspecify.annotations.Nullable;

/** A centre chef's answer in a status round. Off green it says what is wrong and what is done about it. */
record StatusReport(Status status, @Nullable String comment) {
    static StatusReport of(Status status, @Nullable String comment) {
        boolean explained = status == Status.GREEN || !given(comment).isEmpty();
        new FieldCheck()
                .require("comment", explained, "implementation.status.commentMissing")
                .refuseMistakes();
        return new StatusReport(status, given(comment).isEmpty() ? null : given(comment));
    }
}
