package dk.direktionsbord.access;

import java.util.function.Predicate;

/**
 * A rule of who sees what.
 *
 * @param id as in C8
 * @param applies when it decides
 * @param visibility what it then answers
 * @param reason why, in Danish, for the reader
 */
record Rule(String id, Predicate<Question> applies, Visibility visibility, String reason) {
    Verdict verdict() {
        return new Verdict(visibility, id, reason);
    }
}
