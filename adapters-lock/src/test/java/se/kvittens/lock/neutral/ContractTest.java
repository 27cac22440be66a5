package se.kvittens.lock.neutral;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.kvittens.application.locks.Deliveries;
import se.kvittens.lock.sign.StandardWebhooks;

/** The words of the contract as it is published are those that are read. */
class ContractTest {

    private final String contract = published();

    @Test
    void each_word_of_the_contract_is_known_and_no_other() {
        assertWords("means", Words.MEANS.keySet());
        assertWords("clock", Words.CLOCKS.keySet());
        assertWords("reach", Words.REACHES.keySet());
        assertWords("bolt", Words.BOLTS.keySet());
        assertWords("battery", Words.BATTERIES.keySet());
        assertWords("Action", Words.ACTIONS.values());
        assertWords("code", Words.FAULTS.keySet());
        assertWords("state", Set.of("pending", "confirmed", "done-unconfirmed", "failed"));
    }

    @Test
    void each_type_of_event_is_named() {
        String types = contract.substring(
                contract.indexOf("What happened:"), contract.indexOf("Other words are kept, and nothing"));

        assertThat(quoted(types)).containsExactlyInAnyOrderElementsOf(with(Words.FACTS.keySet(), "action-completed"));
    }

    @Test
    void bounds_are_those_that_are_held_to() {
        assertThat(contract).contains("At most " + Deliveries.MOST_BYTES + " bytes");
        assertThat(StandardWebhooks.WINDOW).isEqualTo(Duration.ofMinutes(5));
        assertThat(contract).contains("of another time than five minutes before or after now");
    }

    private void assertWords(String field, Collection<String> known) {
        Matcher words = Pattern.compile("(?s)\\n( {4,8})" + field + ":(?:(?!\\n\\1\\w).)*?enum: \\[([^\\]]*)]")
                .matcher(contract);
        assertThat(words.find()).as(field).isTrue();
        assertThat(Arrays.stream(words.group(2).split(",")).map(String::strip))
                .as(field)
                .containsExactlyInAnyOrderElementsOf(known);
    }

    private static Set<String> quoted(String text) {
        return Pattern.compile("`([^`]+)`")
                .matcher(text)
                .results()
                .map(each -> each.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> with(Set<String> words, String more) {
        Set<String> all = new TreeSet<>(words);
        all.add(more);
        return all;
    }

    private static String published() {
        try (InputStream in = NeutralGateway.class.getResourceAsStream("gateway-1.0.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
