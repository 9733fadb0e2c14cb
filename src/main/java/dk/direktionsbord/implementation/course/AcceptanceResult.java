package dk.direktionsbord.implementation.course;

/** What a centre chef answered; declining is not among the answers (S136). */
enum AcceptanceResult {
    ACCEPTED,
    OBJECTED
}
