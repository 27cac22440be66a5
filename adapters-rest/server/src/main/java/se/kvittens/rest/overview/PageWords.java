package se.kvittens.rest.overview;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.deviation.DeviationCode;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.visit.ManualCause;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.domain.visit.TagFinding;
import se.kvittens.files.explanation.words.Lexicon;

/** The words of the page in a language: its own, and those that explanations have for what the rules name. */
final class PageWords {

    private static final String BUNDLE = "se.kvittens.rest.overview.overview";

    private PageWords() {}

    /**
     * By their keys; what the rules name by its type and name, as {@code Role.CARER}.
     *
     * @param locale Swedish, or else English
     */
    static ObjectNode in(Locale locale) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ResourceBundle words = ResourceBundle.getBundle(BUNDLE, locale);
        new TreeSet<>(words.keySet()).forEach(key -> json.put(key, words.getString(key)));
        Lexicon lexicon = new Lexicon(locale);
        named().forEach(each ->
                json.put(each.getDeclaringClass().getSimpleName() + '.' + each.name(), lexicon.word(each)));
        return json;
    }

    private static Stream<? extends Enum<?>> named() {
        return Stream.of(
                        Role.values(),
                        DeviationCode.values(),
                        ReceiptMethod.values(),
                        ManualCause.values(),
                        TagFinding.values(),
                        SystemOfRecord.values())
                .flatMap(Stream::of);
    }
}
