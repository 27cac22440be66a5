package se.kvittens.rest.receipts;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import se.kvittens.rest.asked.Bodies;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.problem.Problem.Wrong;
import se.kvittens.rest.problem.ProblemJson;
import se.kvittens.rest.problem.Problems;
import se.kvittens.rest.reply.Reply;

/** Many receipts, one a line, each answered by itself. */
final class Batch {

    static final int MOST = 5000;
    private static final int OK = 200;

    private final Bodies bodies;
    private final Handing handing;
    private final ProblemJson problems;

    Batch(Bodies bodies, Handing handing, Locale locale) {
        this.bodies = bodies;
        this.handing = handing;
        this.problems = new ProblemJson(locale);
    }

    /** The answers, a line each; nothing is taken where there are too many or none. */
    Either<Problem, String> take(byte[] body) {
        List<String> lines = new String(body, StandardCharsets.UTF_8).lines().toList();
        if (lines.isEmpty() || lines.size() > MOST) {
            String code = lines.isEmpty() ? "minItems" : "maxItems";
            return Either.left(
                    Problems.wrong(List.of(new Wrong("", code, lines.isEmpty() ? "1" : String.valueOf(MOST)))));
        }
        StringBuilder answers = new StringBuilder();
        for (int number = 0; number < lines.size(); number++) {
            answers.append(answer(number + 1, lines.get(number))).append('\n');
        }
        return Either.right(answers.toString());
    }

    private ObjectNode answer(int number, String line) {
        Either<Problem, Reply> outcome =
                bodies.read(line.getBytes(StandardCharsets.UTF_8), "Receipt").flatMap(handing::take);
        ObjectNode answer = JsonNodeFactory.instance.objectNode().put("line", number);
        return outcome.fold(
                problem -> answer.put("status", problem.status()).set("problem", problems.of(problem)),
                reply -> answer.put("status", OK).set("taken", reply.body()));
    }
}
