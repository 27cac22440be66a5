package se.kvittens.examples.cli.tags;

import io.vavr.control.Either;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import se.kvittens.application.looking.ShowLogged;
import se.kvittens.application.looking.ShowLogged.Asked;
import se.kvittens.application.looking.ShowLogged.Whom;
import se.kvittens.application.looking.Shown;
import se.kvittens.application.looking.Sight;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.tags.KeepTags;
import se.kvittens.domain.access.Act;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.tag.Tag;
import se.kvittens.domain.tag.TagRegister;
import se.kvittens.domain.time.CareZone;
import se.kvittens.examples.cli.journal.ActorOptions.Actor;
import se.kvittens.examples.cli.journal.Desk;
import se.kvittens.store.wiring.Store;

/**
 * Shows tags to somebody who may see them. They tell whose doors they hang at, so it is logged before.
 *
 * @param provider whose tags are asked for; empty where it is those of all
 */
record Looking(Desk desk, Actor actor, Act act, Optional<ProviderId> provider) {

    /**
     * Shows some tags.
     *
     * @param chosen which of the register, by the rule book in force
     */
    int show(Store journal, BiFunction<TagRegister, RuleBook, List<Tag>> chosen, ToIntFunction<List<Tag>> showing) {
        Shown<Tag> shown = new ShowLogged(journal.readings(), actor.shelf())
                .show(
                        new Asked(actor.municipality(), provider, act, Sight.TAGS),
                        actor.deed(),
                        () -> read(journal, chosen),
                        tag -> new Whom(
                                tag.provider(), tag.recipient().map(Set::of).orElseGet(Set::of)));
        return shown instanceof Shown.These<Tag> these ? showing.applyAsInt(these.found()) : desk.refuse(shown);
    }

    /** Where there is no rule book, nobody may look, and nobody asks. */
    private Either<JournalFault, List<Tag>> read(Store journal, BiFunction<TagRegister, RuleBook, List<Tag>> chosen) {
        YearMonth now = YearMonth.from(CareZone.dateOf(actor.deed().when()));
        RuleBook book =
                actor.shelf().books().rulesFor(actor.municipality(), now).orElseThrow();
        return new KeepTags(journal.tags(), actor.shelf())
                .register(actor.municipality())
                .map(register -> chosen.apply(register, book));
    }
}
