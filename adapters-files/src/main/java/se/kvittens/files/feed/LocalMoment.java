package se.kvittens.files.feed;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A local time as a file has it.
 *
 * @param offset where the file says it
 */
public record LocalMoment(LocalDateTime local, @Nullable ZoneOffset offset) {

    public LocalMoment nextDay() {
        return new LocalMoment(local.plusDays(1), offset);
    }
}
