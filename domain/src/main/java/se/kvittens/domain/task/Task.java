package se.kvittens.domain.task;

import se.kvittens.domain.rule.Words;

/**
 * A task (insats) as a rule book's table describes it.
 *
 * @param supervision whether it is a supervision task (tillsyn), which TASK-3 wants alone
 * @param outsideHome whether it is done outside the home (TASK-4)
 * @param mealDistribution whether it is the task of bringing meals (PAY-7)
 */
public record Task(
        TaskCode code,
        Words name,
        Category category,
        boolean supervision,
        boolean outsideHome,
        ByHand byHand,
        boolean mealDistribution) {}
