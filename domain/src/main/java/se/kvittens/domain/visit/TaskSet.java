package se.kvittens.domain.visit;

import java.util.List;
import java.util.Optional;
import se.kvittens.domain.deviation.Deviation;
import se.kvittens.domain.task.Category;
import se.kvittens.domain.task.Task;

/**
 * A set of tasks as a rule book sees it, whichever visit they were done in.
 *
 * @param tasks in the order of their codes
 * @param category what a visit of them is priced as; without tasks the first category of the table
 * @param places what their places give to look at
 * @param mixed what their categories give
 * @param stay what they give at a recipient who is a guest
 */
record TaskSet(
        List<Task> tasks,
        Category category,
        Optional<Deviation> places,
        Optional<Deviation> mixed,
        Optional<Deviation> stay) {}
