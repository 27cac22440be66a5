package se.kvittens.client.rulebooks;

import java.time.LocalDate;
import se.kvittens.client.answer.BothLanguages;

/**
 * A rule book, without what stands in it.
 *
 * @param book its label, as bases and explanations name it
 * @param inForceFrom a month goes by the version in force on its first day (BOOK-1)
 * @param settings how many there are
 * @param assumed of them, those on which the documents are silent
 * @param contentHash of the text that it was read from
 */
public record RuleBookListed(
        String book,
        String municipality,
        int version,
        LocalDate inForceFrom,
        BothLanguages name,
        int settings,
        int assumed,
        String contentHash) {}
