package se.kvittens.files.monthfolder.manifest;

import io.vavr.control.Either;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import se.kvittens.domain.lockdate.LockDate;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.yaml.Misread;
import se.kvittens.files.yaml.Readings;
import se.kvittens.files.yaml.YamlFields;

/** The field {@code lockDates} of a manifest: published locks, each by the month that it locks. */
public final class LockDatesField {

    private LockDatesField() {}

    /** Without those that are faulty, and have been said to be. */
    public static PublishedLocks read(YamlFields fields) {
        Map<YearMonth, LockDate> locks = new HashMap<>();
        fields.optional("lockDates")
                .map(value -> value.fields().all())
                .orElse(Map.of())
                .forEach((key, value) -> {
                    Either<Misread, YearMonth> month = Readings.month(key);
                    month.peekLeft(misread -> value.fault(FaultKind.INVALID_VALUE, key, misread.expected()));
                    value.as(Readings::instant).ifPresent(lock -> month.peek(of -> locks.put(of, new LockDate(lock))));
                });
        return new PublishedLocks(locks);
    }
}
