package se.kvittens.rest.tags;

import io.vavr.control.Either;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import se.kvittens.application.looking.ReadingLog;
import se.kvittens.application.looking.ShowLogged;
import se.kvittens.application.looking.ShowLogged.Asked;
import se.kvittens.application.looking.ShowLogged.Whom;
import se.kvittens.application.looking.Shown;
import se.kvittens.application.looking.Sight;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.application.tags.KeepTags;
import se.kvittens.application.tags.TagOutcome;
import se.kvittens.domain.access.Act;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.people.PersonalNumbers;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.tag.SpotChecks;
import se.kvittens.domain.tag.Tag;
import se.kvittens.domain.tag.TagHappening;
import se.kvittens.domain.tag.TagHappening.TagIssued;
import se.kvittens.domain.tag.TagRefusalCode;
import se.kvittens.domain.tag.TagRegister;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.domain.time.CareZone;
import se.kvittens.rest.gate.Acting;
import se.kvittens.rest.months.FoundMonth;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.problem.Problem.Wrong;
import se.kvittens.rest.problem.Problems;
import se.kvittens.rest.reply.Reply;
import se.kvittens.rest.workplace.Looks;

/**
 * Shows the tags of a provider, and keeps them. They tell whose doors they hang at, so that each look is logged; a tag of
 * another provider is answered as if it were not there.
 */
public final class TagDesk {

    private static final String NO_REASON = "";

    private final KeepTags keep;
    private final Where where;

    public TagDesk(KeepTags keep, Where where) {
        this.keep = keep;
        this.where = where;
    }

    /** Of which municipality the tags are, by whose rules, and where it is logged who looks. */
    public record Where(MunicipalityId municipality, RuleBookShelf shelf, ReadingLog readings, InstantSource clock) {}

    /**
     * What somebody wants done with a tag.
     *
     * @param recipients of the provider with an order in force; of no matter but where a tag is issued
     */
    record Wish(TagHappening what, String why, int recipients) {}

    static Either<Problem, TagUid> uid(String text) {
        return TagUid.parse(text)
                .filterOrElse(uid -> uid.hex().equals(text), uid -> TagUid.Flaw.NOT_HEXADECIMAL)
                .mapLeft(flaw -> Problems.wrong(List.of(new Wrong("tag", "tag", ""))));
    }

    Either<Problem, Reply> list(Acting acting) {
        return shown(acting, Act.LOOK, (register, book) -> ofProvider(acting, register))
                .map(TagJson::of)
                .map(Reply::of);
    }

    Either<Problem, Reply> show(Acting acting, String tag) {
        return uid(tag).flatMap(uid -> shown(
                        acting,
                        Act.LOOK,
                        (register, book) -> ofProvider(acting, register).stream()
                                .filter(each -> each.uid().equals(uid))
                                .toList())
                .flatMap(found -> found.stream()
                        .findFirst()
                        .<Either<Problem, Reply>>map(one -> Either.right(Reply.of(TagJson.shown(one))))
                        .orElseGet(() -> Either.left(Problems.of(TagRefusalCode.NOT_ISSUED)))));
    }

    Either<Problem, Reply> due(Acting acting, String month) {
        Optional<YearMonth> read = FoundMonth.read(month);
        return read.isEmpty()
                ? Either.left(Problems.noMonth())
                : shown(
                                acting,
                                Act.CHECK_TAG,
                                (register, book) ->
                                        new SpotChecks(book.tags()).due(register, acting.ofProvider(), read.get()))
                        .map(TagJson::of)
                        .map(Reply::of);
    }

    private static List<Tag> ofProvider(Acting acting, TagRegister register) {
        return register.all().stream()
                .filter(tag -> tag.provider().equals(acting.ofProvider()))
                .toList();
    }

    /** A carer is at the doors of its own visits, and is not shown those of everybody (SYS-2). */
    private Either<Problem, List<Tag>> shown(
            Acting acting, Act act, BiFunction<TagRegister, RuleBook, List<Tag>> chosen) {
        if (acting.role().filter(Role.CARER::equals).isPresent()) {
            return Either.left(Problems.of(RefusalCode.NOT_IN_THIS_ROLE));
        }
        Deed deed = acting.deed(where.clock().instant(), NO_REASON);
        Shown<Tag> shown = new ShowLogged(where.readings(), where.shelf())
                .show(
                        new Asked(where.municipality(), acting.provider(), act, Sight.TAGS),
                        deed,
                        () -> chosen(deed, chosen),
                        tag -> new Whom(
                                tag.provider(), tag.recipient().map(Set::of).orElseGet(Set::of)));
        return Looks.answer(shown);
    }

    /** Where there is no rule book, nobody may look, and nobody asks. */
    private Either<JournalFault, List<Tag>> chosen(Deed deed, BiFunction<TagRegister, RuleBook, List<Tag>> chosen) {
        RuleBook book = where.shelf()
                .books()
                .rulesFor(where.municipality(), YearMonth.from(CareZone.dateOf(deed.when())))
                .orElseThrow();
        return keep.register(where.municipality()).map(register -> chosen.apply(register, book));
    }

    Either<Problem, Reply> ask(Acting acting, Wish wish) {
        if (PersonalNumbers.appearIn(wish.why())) {
            return Either.left(Problems.of(RefusalCode.PERSONAL_NUMBER));
        }
        return keep.register(where.municipality())
                .mapLeft(Problems::of)
                .filterOrElse(
                        register -> isWithin(acting, register, wish.what()),
                        register -> Problems.of(TagRefusalCode.NOT_ISSUED))
                .flatMap(register -> outcome(keep.ask(
                        where.municipality(),
                        wish.what(),
                        acting.deed(where.clock().instant(), wish.why()),
                        wish.recipients())))
                .map(TagJson::told)
                .map(Reply::of);
    }

    /** To whom a tag was issued never changes. */
    private static boolean isWithin(Acting acting, TagRegister register, TagHappening what) {
        return what instanceof TagIssued
                || register.find(what.uid())
                        .filter(tag -> !tag.provider().equals(acting.ofProvider()))
                        .isEmpty();
    }

    private static Either<Problem, Tag> outcome(TagOutcome outcome) {
        if (outcome instanceof TagOutcome.Done done) {
            return Either.right(done.tag());
        }
        if (outcome instanceof TagOutcome.Refused refused) {
            return Either.left(Problems.of(refused.code()));
        }
        return Either.left(
                Problems.of(outcome instanceof TagOutcome.NotRecorded not ? not.fault() : JournalFault.OVERTAKEN));
    }
}
