package se.kvittens.domain.door;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.door.DoorDay.ANNAS;
import static se.kvittens.domain.door.DoorDay.THEIRS;
import static se.kvittens.domain.door.DoorDay.at;
import static se.kvittens.domain.door.DoorDay.event;
import static se.kvittens.domain.door.DoorDay.numbered;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.kvittens.domain.door.SequenceGaps.Gap;

/** REG-18: what is missing of a lock that counts what it tells. */
class SequenceGapsTest {

    @Test
    void REG_18_numbers_that_nobody_told_are_missing() {
        assertThat(SequenceGaps.in(List.of(annas(7), annas(3), annas(4), annas(9), theirs(20), theirs(22), annas(3))))
                .containsExactly(new Gap(ANNAS, 5, 6), new Gap(ANNAS, 8, 8), new Gap(THEIRS, 21, 21));
    }

    @Test
    void REG_18_without_a_number_between_nothing_is_missing() {
        assertThat(SequenceGaps.in(List.of(annas(3), annas(4), event("uncounted", DoorFact.LOCKED, "08:00"))))
                .isEmpty();
        assertThat(SequenceGaps.in(List.of())).isEmpty();
    }

    private static DoorEvent annas(long number) {
        return numbered(number, event("a" + number, DoorFact.UNLOCKED, "08:00"));
    }

    private static DoorEvent theirs(long number) {
        return numbered(number, at(THEIRS, event("t" + number, DoorFact.UNLOCKED, "08:00")));
    }
}
