package se.kvittens.client.rulebooks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.kvittens.client.answer.BothLanguages;

/**
 * A rule book with every setting, in the order of the book.
 *
 * @param book its label, as bases and explanations name it
 * @param assumed how many settings there are on which the documents are silent
 * @param contentHash of the text that it was read from
 * @param documents their titles, by their short names
 */
public record RuleBook(
        String book,
        String municipality,
        int version,
        LocalDate inForceFrom,
        BothLanguages name,
        List<RuleSetting> settings,
        int assumed,
        String contentHash,
        Map<String, String> documents) {

    public RuleBook {
        settings = List.copyOf(settings);
        documents = Map.copyOf(documents);
    }
}
