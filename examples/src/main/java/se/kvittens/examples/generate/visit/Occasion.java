package se.kvittens.examples.generate.visit;

import se.kvittens.examples.generate.client.Client;
import se.kvittens.examples.generate.client.Slot;
import se.kvittens.examples.generate.town.MadeUpProvider;
import se.kvittens.examples.generate.town.MonthOfTown;
import se.kvittens.examples.generate.town.TaskMenu;

/** Whose visit it is, which one, and under which rules. */
public record Occasion(Client client, Slot slot, MonthOfTown month, MadeUpProvider provider, TaskMenu tasks) {

    /** The same at another recipient. */
    public Occasion at(Client other, Slot slotOfOther) {
        return new Occasion(other, slotOfOther, month, provider, tasks);
    }
}
