package se.kvittens.lock.nukimqtt.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.domain.door.DoorFact;
import se.kvittens.domain.door.Means;

/** What a lock is about to do, in its numbers. */
class IntentTest {

    @ParameterizedTest
    @CsvSource({
        "'1,0,7,0,0', UNLOCKED, UNTOLD, 3A.7, ''",
        "'1,1,0,0,0', UNLOCKED, FROM_INSIDE, '', ''",
        "'2,2,0,0,1', LOCKED, BUTTON, '', ''",
        "'2,3,0,0,0', LOCKED, AUTOMATIC, '', ''",
        "'1,4,7,0,0', UNLOCKED, REMOTE, 3A.7, ''",
        "'1,5,7,0,0', UNLOCKED, PHONE, 3A.7, ''",
        "'2,6,7,0,0', LOCKED, AUTOMATIC, 3A.7, ''",
        "'1,7,7,0,0', UNLOCKED, UNTOLD, 3A.7, ''",
        "'1,255,7,9,1', UNLOCKED, KEYPAD, 3A.7.9, ''",
        "'1,172,0,0,0', UNLOCKED, REMOTE, '', ''",
        "'4,172,7,0,0', UNLOCKED, REMOTE, '', action 4",
        "'5,5,7,0,0', UNLOCKED, AUTOMATIC, 3A.7, action 5",
        "'1,9,7,0,0', OTHER, UNTOLD, 3A.7, trigger 9",
        "'6,0,7,0,0', OTHER, UNTOLD, 3A.7, action 6"
    })
    void its_numbers_mean_what_they_mean_in_nukis_log(
            String text, DoorFact fact, Means means, String key, String detail) {
        Intent intent = Intent.read(text).get();

        assertThat(intent.told()).isEqualTo(fact);
        assertThat(intent.means()).isEqualTo(means);
        assertThat(intent.key("3A")).isEqualTo(Optional.of(key).filter(each -> !each.isEmpty()));
        assertThat(intent.detail().replace("action 1, ", "")).isEqualTo(detail);
        assertThat(intent.written()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"6,0,7,0,0", "90,2,0,0,2", "0,0,0,0,0", "255,0,0,0,0"})
    void what_does_not_move_the_bolt_is_no_move(String text) {
        assertThat(Intent.read(text).get().isMove()).isFalse();
    }
}
