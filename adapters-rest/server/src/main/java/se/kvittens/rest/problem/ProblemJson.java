package se.kvittens.rest.problem;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.files.fault.Texts;
import se.kvittens.rest.problem.Problem.Wrong;

/** A problem as it is answered: {@code application/problem+json} (RFC 9457). */
public final class ProblemJson {

    private final ResourceBundle words;
    private final Locale locale;

    /**
     * @param locale Swedish, or else English
     */
    public ProblemJson(Locale locale) {
        this.locale = Texts.bundleLocale(locale);
        this.words = ResourceBundle.getBundle("se.kvittens.rest.problem.problems", this.locale);
    }

    /** All of it. */
    public ObjectNode of(Problem problem) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("type", "urn:kvittens:problem:" + problem.code());
        json.put("title", words.getString(problem.code()));
        json.put("status", problem.status());
        json.put("code", problem.code());
        problem.rule().map(RuleId::text).ifPresent(rule -> json.put("rule", rule));
        problem.detail().ifPresent(detail -> json.put("detail", detail.in(locale)));
        String advice = problem.code() + ".advice";
        if (words.containsKey(advice)) {
            json.put("advice", words.getString(advice));
        }
        if (!problem.errors().isEmpty()) {
            ArrayNode errors = json.putArray("errors");
            problem.errors().forEach(each -> errors.add(error(each)));
        }
        return json;
    }

    private ObjectNode error(Wrong wrong) {
        String key = "wrong." + wrong.code();
        String pattern = words.getString(words.containsKey(key) ? key : "wrong.other");
        return JsonNodeFactory.instance
                .objectNode()
                .put("at", wrong.at())
                .put("code", wrong.code())
                .put("message", new MessageFormat(pattern, locale).format(new Object[] {wrong.bound()}));
    }
}
