package se.kvittens.rest.visits;

import java.util.Set;
import java.util.stream.Collectors;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.rest.asked.Fields;

/** The tasks of a body. */
final class Tasks {

    private Tasks() {}

    static Set<TaskCode> of(Fields body) {
        return body.texts("tasks").stream().map(TaskCode::new).collect(Collectors.toSet());
    }
}
