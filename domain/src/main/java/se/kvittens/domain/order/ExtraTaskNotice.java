package se.kvittens.domain.order;

import java.time.LocalDate;
import java.util.Optional;
import se.kvittens.domain.rule.Setting;
import se.kvittens.domain.time.WorkingDays;

/** By when the case worker must be told of a visit or task beyond what is granted (TASK-2). */
public sealed interface ExtraTaskNotice {

    Setting<String> policy();

    Optional<LocalDate> deadlineAfter(LocalDate visitDate);

    /** By the next working day. */
    record NextWorkingDay(Setting<String> policy, WorkingDays days) implements ExtraTaskNotice {

        @Override
        public Optional<LocalDate> deadlineAfter(LocalDate visitDate) {
            return Optional.of(days.nextAfter(visitDate));
        }
    }

    /** No day is set. */
    record NoDeadline(Setting<String> policy) implements ExtraTaskNotice {

        @Override
        public Optional<LocalDate> deadlineAfter(LocalDate visitDate) {
            return Optional.empty();
        }
    }
}
