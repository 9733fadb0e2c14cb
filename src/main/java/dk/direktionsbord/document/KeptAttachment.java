package dk.direktionsbord.document;

/**
 * An attachment that was just kept.
 *
 * @param searched whether all of it could be searched for CPR numbers (L-GDPR-1); else a person must read it
 */
public record KeptAttachment(Attachment attachment, boolean searched) {}
