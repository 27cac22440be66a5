package se.kvittens.client.rulebooks;

import io.vavr.control.Either;
import java.util.List;
import se.kvittens.client.answer.RestProblem;

/** The rule books that the server goes by, each named by its label, such as {@code haninge-v3}. */
public interface RuleBooks {

    /** By municipality, and in the order in which they came into force. */
    Either<RestProblem, List<RuleBookListed>> list();

    Either<RestProblem, RuleBook> read(String book);

    /** As a sheet to read and tick, in Markdown, in the language that is asked for. */
    Either<RestProblem, String> sheet(String book);

    /** What it says otherwise than the version before it. */
    Either<RestProblem, RuleBookDifference> difference(String book);

    /** What it says otherwise than another. */
    Either<RestProblem, RuleBookDifference> difference(String book, String from);

    /**
     * Everything that is wrong with a rule book, or what it assumes. It is kept nowhere.
     *
     * @param yaml its text, of 512 KiB at most
     */
    Either<RestProblem, RuleBookValidation> validate(String yaml);
}
