package se.kvittens.files.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.settlement.Settlement;

class ExplanationsTest {

    private static final Pattern MARK = Pattern.compile("\\[(\\d+)(?:, antaget)?]");

    private final Settlement capped = Settled.of(Settled.CAPPED);
    private final Explanations swedish = new Explanations(Locale.forLanguageTag("sv-SE"));
    private final Explanations english = new Explanations(Locale.UK);

    /** The body; the words of the rule book itself are not this test's matter. */
    @ParameterizedTest
    @CsvSource({"sv, KÄLLOR", "en, SOURCES"})
    void theTextOfARecipientIsTheGoldenOne(String language, String heading) throws IOException {
        String text = new Explanations(Locale.forLanguageTag(language))
                .ofRecipient(capped, new RecipientId("anna"))
                .orElseThrow();

        assertThat(text.substring(0, text.indexOf("\n" + heading + "\n")))
                .isEqualTo(golden("recipient_" + language + ".txt"));
    }

    @Test
    void theTextOfAVisitIsTheGoldenOne() throws IOException {
        String text =
                english.ofVisit(Settled.of(Settled.HUDDINGE), new VisitId("v1")).orElseThrow();

        assertThat(text.substring(0, text.indexOf("\nSOURCES\n"))).isEqualTo(golden("visit_en.txt"));
    }

    @Test
    void everyNumberInTheBodyIsANoteAtTheEndAndNoNoteIsLeftOver() {
        String text = swedish.ofRecipient(capped, new RecipientId("anna")).orElseThrow();
        int end = text.indexOf("\nKÄLLOR\n");

        assertThat(marksIn(text.substring(0, end)))
                .isEqualTo(marksIn(text.substring(end)))
                .hasSizeGreaterThan(5);
    }

    @Test
    void everyDocumentThatANoteCitesIsNamed() {
        String text = swedish.ofRecipient(capped, new RecipientId("anna")).orElseThrow();
        String documents = text.substring(text.indexOf("\nDOKUMENT\n"));
        Set<String> cited = Pattern.compile("Källa: (\\w+)")
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());

        assertThat(cited)
                .isNotEmpty()
                .allSatisfy(document -> assertThat(documents).containsPattern("(?m)^" + document + ": \\S"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1", "v2"})
    void aCarerWhoSharesTimeIsToldWhichVisitItIsSharedWith(String visit) {
        String text = english.ofVisit(Settled.of(Settled.HUDDINGE), new VisitId(visit))
                .orElseThrow();

        assertThat(text.contains("Shared with visits: v1")).isEqualTo(visit.equals("v2"));
    }

    @Test
    void whatIsNotThereHasNoExplanation() {
        assertThat(swedish.ofRecipient(capped, new RecipientId("bo"))).isEmpty();
        assertThat(swedish.ofVisit(capped, new VisitId("v9"))).isEmpty();
    }

    private static Set<String> marksIn(String text) {
        return MARK.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = ExplanationsTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
