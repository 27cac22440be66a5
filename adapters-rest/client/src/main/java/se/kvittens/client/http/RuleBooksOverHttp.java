package se.kvittens.client.http;

import io.vavr.control.Either;
import java.util.List;
import se.kvittens.client.answer.RestProblem;
import se.kvittens.client.call.Calls;
import se.kvittens.client.call.Reading;
import se.kvittens.client.rulebooks.RuleBook;
import se.kvittens.client.rulebooks.RuleBookDifference;
import se.kvittens.client.rulebooks.RuleBookListed;
import se.kvittens.client.rulebooks.RuleBookValidation;
import se.kvittens.client.rulebooks.RuleBooks;
import se.kvittens.transport.http.Request;
import se.kvittens.transport.http.Request.Body;
import se.kvittens.transport.http.Request.Method;

/** Rule books, over HTTP. */
public final class RuleBooksOverHttp implements RuleBooks {

    private static final String ALL = "/v1/rulebooks";

    private final Calls calls;

    public RuleBooksOverHttp(Calls calls) {
        this.calls = calls;
    }

    @Override
    public Either<RestProblem, List<RuleBookListed>> list() {
        return calls.call(Request.get(ALL), Reading.json(RuleBookWire::list));
    }

    @Override
    public Either<RestProblem, RuleBook> read(String book) {
        return calls.call(of(book, ""), Reading.json(RuleBookWire::read));
    }

    @Override
    public Either<RestProblem, String> sheet(String book) {
        return calls.call(
                of(book, "/sheet"),
                Reading.of("text/markdown", response -> response.text().orElse("")));
    }

    @Override
    public Either<RestProblem, RuleBookDifference> difference(String book) {
        return calls.call(of(book, "/difference"), Reading.json(RuleBookWire::difference));
    }

    @Override
    public Either<RestProblem, RuleBookDifference> difference(String book, String from) {
        return calls.call(of(book, "/difference").asking("from", from), Reading.json(RuleBookWire::difference));
    }

    @Override
    public Either<RestProblem, RuleBookValidation> validate(String yaml) {
        Request request = Request.of(Method.POST, ALL + "/validation").sending(new Body("application/yaml", yaml));
        return calls.call(Calls.harmless(request), Reading.json(RuleBookWire::validation));
    }

    private static Request of(String book, String what) {
        return Request.get(ALL + "/" + Request.segment(book) + what);
    }
}
