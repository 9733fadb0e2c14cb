package dk.direktionsbord.web;

import dk.direktionsbord.records.Journal;
import dk.direktionsbord.records.JournalEntry;
import io.swagger.v3.oas.annotations.Operation;
import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What has been released and whether the records system has it, for the secretariat. */
@RestController
class JournalApi {
    private final Journal journal;

    JournalApi(Journal journal) {
        this.journal = journal;
    }

    @GetMapping("/api/journal")
    @Operation(summary = "The newest journal entries; before continues after the last one shown")
    List<JournalEntry> list(
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(defaultValue = "100") int limit,
            Principal me) {
        return journal.list(me.getName(), before, Math.max(1, Math.min(limit, 1000)));
    }

    @PostMapping("/api/journal/{number}/send")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Hand an entry that waits to the records system again now")
    void send(@PathVariable long number, Principal me) {
        journal.sendAgain(me.getName(), number);
    }
}
