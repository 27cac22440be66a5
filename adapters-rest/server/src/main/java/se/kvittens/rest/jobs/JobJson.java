package se.kvittens.rest.jobs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * A job as it is told of.
 *
 * @param address at which it is had
 */
record JobJson(String address) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** What came of it is asked for once, since it may come meanwhile. */
    ObjectNode of(Job job) {
        Optional<Job.Outcome> outcome = job.outcome();
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("job", job.id())
                .put("operation", job.asked().operation())
                .put("asked", job.asked().at().toString())
                .put("state", job.state(outcome).name());
        outcome.ifPresentOrElse(came -> outcome(json, came), () -> progress(json, job));
        return json;
    }

    private static void progress(ObjectNode json, Job job) {
        job.progress()
                .ifPresent(progress -> json.putObject("progress")
                        .put("step", progress.step().name())
                        .put("done", progress.done())
                        .put("of", progress.of()));
    }

    private void outcome(ObjectNode json, Job.Outcome outcome) {
        json.put("until", outcome.until().toString());
        json.put("result", address + "/result");
        outcome.finished().problem().ifPresent(problem -> json.set("problem", tree(problem)));
    }

    private static JsonNode tree(byte[] json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
