package dk.direktionsbord.meeting;

import org.jspecify.annotations.Nullable;

/** A person will not come to a meeting; without a person it is the one who reports it. */
public record NewAbsence(@Nullable String person, @Nullable String standIn, @Nullable String reason) {}
