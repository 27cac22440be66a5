package se.kvittens.rest.problem;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.kvittens.domain.rule.RuleId;

/**
 * Why something was not done.
 *
 * @param status of HTTP
 * @param code for programs; the words for people hang on it
 * @param rule that says so, where one does
 * @param detail more words of this one, where there are some
 * @param errors what is wrong with what was sent, each with its place
 */
public record Problem(int status, String code, Optional<RuleId> rule, Optional<Detail> detail, List<Wrong> errors) {

    public Problem {
        errors = List.copyOf(errors);
    }

    /** Words in the language of whoever asks; nothing personal. */
    @FunctionalInterface
    public interface Detail {

        String in(Locale locale);
    }

    /**
     * Something that is wrong with what was sent.
     *
     * @param at a JSON pointer, or the name of a parameter
     * @param code a keyword of the contract's shapes, or a code of ours
     * @param bound what is asked for; never what was sent
     */
    public record Wrong(String at, String code, String bound) {}

    /** Of which the code says it all. */
    public static Problem of(int status, String code) {
        return new Problem(status, code, Optional.empty(), Optional.empty(), List.of());
    }
}
