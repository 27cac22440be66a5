package se.kvittens.rest.rulebooks;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.control.Either;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.kvittens.application.rulebooks.CompareRuleBooks;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.rulebook.RuleBookDifference;
import se.kvittens.files.sheet.DifferenceText;
import se.kvittens.files.sheet.RuleBookSheet;
import se.kvittens.rest.asked.Query;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.problem.Problems;
import se.kvittens.rest.reply.Reply;

/** Shows the rule books of the shelf. Nothing in them is of a person, so that no look at them is logged. */
public final class RuleBookDesk {

    private final RuleBookShelf shelf;
    private final CompareRuleBooks compare;

    public RuleBookDesk(RuleBookShelf shelf) {
        this.shelf = shelf;
        this.compare = new CompareRuleBooks(shelf);
    }

    Reply list() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode books = json.putArray("books");
        shelf.books().all().forEach(book -> books.add(RuleBookJson.listed(book)));
        return Reply.of(json);
    }

    Either<Problem, Reply> show(String label) {
        return find(label).map(RuleBookJson::whole).map(Reply::of);
    }

    /** In Markdown. */
    Either<Problem, String> sheet(String label, Locale locale) {
        return find(label).map(book -> new RuleBookSheet(locale).of(book, compare.before(book)));
    }

    /** From another book, or from the version before. */
    Either<Problem, Reply> difference(String label, Map<String, List<String>> parameters, Locale locale) {
        Query query = new Query(parameters, List.of("from"));
        if (!query.wrong().isEmpty()) {
            return Either.left(Problems.wrong(query.wrong()));
        }
        return find(label)
                .flatMap(after ->
                        before(after, query.value("from")).map(before -> Reply.of(difference(before, after, locale))));
    }

    private Either<Problem, RuleBook> before(RuleBook after, Optional<String> named) {
        return named.isPresent() ? find(named.get()) : there(compare.before(after));
    }

    private ObjectNode difference(RuleBook before, RuleBook after, Locale locale) {
        RuleBookDifference difference = compare.difference(before, after);
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("before", before.version().label())
                .put("after", after.version().label())
                .put("text", new DifferenceText(locale).of(before, after, difference));
        return json.setAll(RuleBookJson.of(difference));
    }

    private Either<Problem, RuleBook> find(String label) {
        return there(compare.find(label));
    }

    private static Either<Problem, RuleBook> there(Optional<RuleBook> found) {
        return found.<Either<Problem, RuleBook>>map(Either::right).orElseGet(() -> Either.left(Problems.noBook()));
    }
}
