package se.kvittens.examples.cli.tags;

import java.time.YearMonth;
import java.util.Optional;
import java.util.function.BiFunction;
import se.kvittens.application.tags.KeepTags;
import se.kvittens.domain.access.Act;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.tag.TagRefusalCode;
import se.kvittens.domain.tag.TagRegister;
import se.kvittens.domain.time.CareZone;
import se.kvittens.examples.cli.journal.ActorOptions.Actor;
import se.kvittens.examples.cli.journal.Desk;
import se.kvittens.store.wiring.Store;

/** Reads the register of tags for somebody who may. */
record Reading(Desk desk, Actor actor, Act act) {

    /** Shows something of the register, by the rule book in force. */
    int show(Store journal, BiFunction<TagRegister, RuleBook, Integer> showing) {
        Optional<RuleBook> book = actor.shelf()
                .books()
                .rulesFor(
                        actor.municipality(),
                        YearMonth.from(CareZone.dateOf(actor.deed().when())));
        if (book.isEmpty()) {
            return refuse(TagRefusalCode.NO_RULE_BOOK);
        }
        if (!book.get().access().may(actor.deed().role(), act)) {
            return refuse(TagRefusalCode.NOT_IN_THIS_ROLE);
        }
        return new KeepTags(journal.tags(), actor.shelf())
                .register(actor.municipality())
                .fold(desk::refuse, register -> showing.apply(register, book.get()));
    }

    private int refuse(TagRefusalCode code) {
        return desk.context().refuse(Keeping.refusal(desk, "", code));
    }
}
