package dk.direktionsbord.organisation;

/** Something about the organisation has been written. */
public record OrganisationChanged() {}
