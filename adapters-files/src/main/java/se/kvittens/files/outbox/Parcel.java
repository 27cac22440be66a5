package se.kvittens.files.outbox;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.identity.VisitId;

/**
 * A visit that was sent, and what became of it.
 *
 * @param version the number under which it was sent, from 1
 * @param asked how often the other system was asked in vain to take this content; 0 once it was understood
 * @param content SHA-256 of what was sent
 */
record Parcel(
        OutboxFile file,
        String provider,
        VisitId visit,
        @Nullable LocalDate date,
        String recipient,
        long version,
        int asked,
        String content,
        Said said) {

    /**
     * The answer as it is written.
     *
     * @param name of the standing, reason or obstacle
     * @param rules those that ask for a refusal
     * @param text in words
     * @param detail in the other system's words
     */
    record Said(String name, String rules, String text, String detail) {}
}
