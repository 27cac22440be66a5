package se.kvittens.domain.time;

import io.vavr.control.Either;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.rule.Home;
import se.kvittens.domain.rule.RuleId;

/**
 * The door through which local times come in: {@code 2024-10-01T08:00}, seconds optional, and an offset where the local
 * time is ambiguous: {@code 2024-10-27T02:30+01:00}.
 */
@Home(RuleId.TIME_1)
public final class LocalInput {

    private static final int MINUTES_LENGTH = "2024-10-01T08:00".length();
    private static final int SECONDS_LENGTH = "2024-10-01T08:00:00".length();

    private LocalInput() {}

    public static Either<LocalTimeFault, Instant> parse(String text) {
        try {
            int timeLength = hasSeconds(text) ? SECONDS_LENGTH : MINUTES_LENGTH;
            if (text.length() < timeLength) {
                return Either.left(LocalTimeFault.MALFORMED_TIME);
            }
            LocalDateTime local = LocalDateTime.parse(text.substring(0, timeLength));
            ZoneOffset offset = text.length() == timeLength ? null : ZoneOffset.of(text.substring(timeLength));
            return resolve(local, offset);
        } catch (DateTimeException malformed) {
            return Either.left(LocalTimeFault.MALFORMED_TIME);
        }
    }

    /** The instant of a local time; the offset is needed only where the clock shows that time twice. */
    public static Either<LocalTimeFault, Instant> resolve(LocalDateTime local, @Nullable ZoneOffset offset) {
        List<ZoneOffset> valid = CareZone.ZONE.getRules().getValidOffsets(local);
        if (valid.isEmpty() || (offset != null && !valid.contains(offset))) {
            return Either.left(LocalTimeFault.NONEXISTENT_TIME);
        }
        if (offset == null && valid.size() > 1) {
            return Either.left(LocalTimeFault.AMBIGUOUS_TIME);
        }
        return Either.right(local.toInstant(offset == null ? valid.get(0) : offset));
    }

    private static boolean hasSeconds(String text) {
        return text.length() > MINUTES_LENGTH && text.charAt(MINUTES_LENGTH) == ':';
    }
}
