package se.kvittens.rest.problem;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.supplying.SupplyFault;
import se.kvittens.domain.opening.OpeningRefusal;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.settlement.SettlementRefused;
import se.kvittens.domain.tag.TagRefusalCode;
import se.kvittens.files.fault.RefusalText;
import se.kvittens.rest.contract.Misfit;
import se.kvittens.rest.problem.Problem.Wrong;
import se.kvittens.rest.signin.SignInFault;

/** The problems that there are, each with its status. */
public final class Problems {

    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;
    private static final int NOT_ACCEPTABLE = 406;
    private static final int CONFLICT = 409;
    private static final int PRECONDITION_FAILED = 412;
    private static final int TOO_LARGE = 413;
    private static final int UNSUPPORTED = 415;
    private static final int UNPROCESSABLE = 422;
    private static final int PRECONDITION_REQUIRED = 428;
    private static final int TOO_MANY = 429;
    private static final int FAULT = 500;
    private static final int UNAVAILABLE = 503;

    private Problems() {}

    /** A rule refuses it. */
    public static Problem of(RefusalCode code) {
        return new Problem(statusOf(code), code.name(), Optional.of(code.rule()), Optional.empty(), List.of());
    }

    private static int statusOf(RefusalCode code) {
        return switch (code) {
            case NOT_IN_THIS_ROLE, NOT_OWN_VISIT -> FORBIDDEN;
            case UNKNOWN_VISIT -> NOT_FOUND;
            case CHANGED_SINCE_SEEN -> PRECONDITION_FAILED;
            case NAME_TAKEN, LOCKED, NOT_LOCKED_YET, COUNTS_IN_ANOTHER_MONTH, WINDOW_CLOSED, INCOMPLETE, NOT_APPROVED ->
                CONFLICT;
            case NOT_AFTERWARDS,
                    OTHER_MONTH,
                    TOO_FAR,
                    NO_RULE_BOOK,
                    REASON_MISSING,
                    PERSONAL_NUMBER,
                    NOTE_TOO_LONG,
                    END_BEFORE_START,
                    UNKNOWN_TASK -> UNPROCESSABLE;
        };
    }

    /** A rule refuses it of a tag. */
    public static Problem of(TagRefusalCode code) {
        int status = switch (code) {
            case NOT_IN_THIS_ROLE -> FORBIDDEN;
            case NOT_ISSUED -> NOT_FOUND;
            case NO_RULE_BOOK, REASON_MISSING -> UNPROCESSABLE;
            case ISSUED_TO_ANOTHER,
                    TOO_MANY_OUT,
                    RETIRED_FOR_GOOD,
                    ANOTHER_RECIPIENTS,
                    RECIPIENT_HAS_ONE,
                    NOT_MOUNTED -> CONFLICT;
        };
        return new Problem(status, code.name(), Optional.of(code.rule()), Optional.empty(), List.of());
    }

    /** A rule refuses to ask a lock. */
    public static Problem of(OpeningRefusal code) {
        int status = switch (code) {
            case NOT_IN_THIS_ROLE, NO_VISIT_NOW, NOT_SERVED -> FORBIDDEN;
            case UNKNOWN_LOCK -> NOT_FOUND;
            case NO_RULE_BOOK, REASON_MISSING, PERSONAL_NUMBER -> UNPROCESSABLE;
            case ASKED_ALREADY, NAME_TAKEN -> CONFLICT;
        };
        return new Problem(status, code.name(), Optional.of(code.rule()), Optional.empty(), List.of());
    }

    /** The server was not told of any doors with a digital lock. */
    public static Problem noDoors() {
        return Problem.of(NOT_FOUND, "NO_DOORS_HERE");
    }

    /** The server was not told of any planned visits. */
    public static Problem noPlan() {
        return Problem.of(NOT_FOUND, "NO_PLAN_HERE");
    }

    /** What is planned can't be had just now, or something in it is wrong. */
    public static Problem planNotAtHand() {
        return Problem.of(UNAVAILABLE, "PLAN_NOT_AT_HAND");
    }

    /** The server was not told to tell other systems anything. */
    public static Problem noWebhooks() {
        return Problem.of(NOT_FOUND, "NO_WEBHOOKS_HERE");
    }

    /** No webhook of the provider has that id. */
    public static Problem noWebhook() {
        return Problem.of(NOT_FOUND, "NO_SUCH_WEBHOOK");
    }

    /** The provider has as many webhooks as it may have. */
    public static Problem tooManyWebhooks() {
        return Problem.of(CONFLICT, "TOO_MANY_WEBHOOKS");
    }

    /** Whether a carer has a visit there can't be known just now; no lock was asked. */
    public static Problem errandsNotKnown() {
        return Problem.of(UNAVAILABLE, "ERRANDS_NOT_KNOWN");
    }

    /** The store could not do it; nothing was taken down. */
    public static Problem of(JournalFault fault) {
        int status = switch (fault) {
            case OVERTAKEN -> CONFLICT;
            case DAMAGED, ANOTHER_MUNICIPALITY, NEWER_VERSION -> FAULT;
            case TOO_LATE, TOO_EARLY, FULL, READ_ONLY, BUSY, UNREACHABLE -> UNAVAILABLE;
        };
        return Problem.of(status, "STORE_" + fault);
    }

    /** What was supplied of a month can't be had. */
    public static Problem of(SupplyFault fault) {
        return Problem.of(fault.passesByItself() ? UNAVAILABLE : FAULT, "SUPPLY_" + fault);
    }

    /** A month can't be settled; its words say why. */
    public static Problem of(SettlementRefused refused) {
        return new Problem(
                CONFLICT,
                "NOT_SETTLED",
                Optional.empty(),
                Optional.of(locale -> refused.code() + ": " + new RefusalText(locale).of(refused)),
                List.of());
    }

    /** The month of a provider is not at hand. */
    public static Problem noMonth() {
        return Problem.of(NOT_FOUND, "MONTH_NOT_AT_HAND");
    }

    /** Nothing in the month bears the name. */
    public static Problem notInMonth() {
        return Problem.of(NOT_FOUND, "NOT_IN_THE_MONTH");
    }

    /** The month is not closed, so that there is no basis of it. */
    public static Problem notClosed() {
        return Problem.of(NOT_FOUND, "NOT_CLOSED");
    }

    /** The month is closed, and its basis is not among those that are kept. */
    public static Problem notKeptHere() {
        return Problem.of(NOT_FOUND, "BASIS_NOT_KEPT_HERE");
    }

    /** The visits that were supplied are of the system whose visits the journal has: they might count twice. */
    public static Problem visitsInBoth() {
        return Problem.of(CONFLICT, "VISITS_IN_BOTH");
    }

    /**
     * Corrections of an earlier month can't be settled: what was supplied of it is missing, or gives another basis than it did.
     */
    public static Problem earlierMonth(String code, YearMonth month) {
        return new Problem(CONFLICT, code, Optional.empty(), Optional.of(locale -> month.toString()), List.of());
    }

    /** A token is not believed. */
    public static Problem of(SignInFault fault) {
        return Problem.of(fault == SignInFault.NO_KEYS ? UNAVAILABLE : UNAUTHORIZED, "TOKEN_" + fault);
    }

    /** What was sent is not as the contract has it. */
    public static Problem notAsAgreed(List<Misfit> misfits) {
        return wrong(misfits.stream()
                .map(each -> new Wrong(each.at(), each.keyword(), each.bound()))
                .toList());
    }

    /** What was sent is not as the contract has it, in places that no shape tells of. */
    public static Problem wrong(List<Wrong> errors) {
        return new Problem(BAD_REQUEST, "NOT_AS_AGREED", Optional.empty(), Optional.empty(), errors);
    }

    /** A body is no JSON. */
    public static Problem notJson() {
        return Problem.of(BAD_REQUEST, "NOT_JSON");
    }

    /** There is no token. */
    public static Problem noToken() {
        return Problem.of(UNAUTHORIZED, "NO_TOKEN");
    }

    /** A person has shown a password alone (SYS-3). */
    public static Problem oneFactor() {
        return Problem.of(FORBIDDEN, "TWO_FACTORS_NEEDED");
    }

    /** The token gives no role in which this may be asked, or the role that is asked for is none of its own. */
    public static Problem noRole() {
        return Problem.of(FORBIDDEN, "NO_SUCH_ROLE");
    }

    /** A carer sees the days of a shift, and no others. */
    public static Problem notTheseDays() {
        return new Problem(FORBIDDEN, "NOT_THESE_DAYS", Optional.of(RuleId.SYS_2), Optional.empty(), List.of());
    }

    /** The token has several roles, and it is not said which one is meant. */
    public static Problem whichRole() {
        return Problem.of(BAD_REQUEST, "WHICH_ROLE");
    }

    /** A provider that is not there, or not for whoever asks: which of the two is not told. */
    public static Problem noProvider() {
        return Problem.of(NOT_FOUND, "NO_SUCH_PROVIDER");
    }

    /** No rule book has the label, or none is before it. */
    public static Problem noBook() {
        return Problem.of(NOT_FOUND, "NO_SUCH_RULE_BOOK");
    }

    /** Nothing is at that address. */
    public static Problem noRoute() {
        return Problem.of(NOT_FOUND, "NOTHING_THERE");
    }

    /** Something is at that address, and not by that method. */
    public static Problem notByThisMethod() {
        return Problem.of(NOT_ALLOWED, "NOT_BY_THIS_METHOD");
    }

    /** It can't be answered in any way that is asked for. */
    public static Problem notAcceptable() {
        return Problem.of(NOT_ACCEPTABLE, "NOT_ACCEPTABLE");
    }

    /** The body is of another kind. */
    public static Problem otherKind() {
        return Problem.of(UNSUPPORTED, "OTHER_KIND_OF_BODY");
    }

    /** The body is larger than is taken. */
    public static Problem tooLarge() {
        return Problem.of(TOO_LARGE, "TOO_LARGE");
    }

    /** It is not said which version was seen. */
    public static Problem noIfMatch() {
        return Problem.of(PRECONDITION_REQUIRED, "IF_MATCH_MISSING");
    }

    /** It is asked too often. */
    public static Problem tooMany() {
        return Problem.of(TOO_MANY, "TOO_MANY_REQUESTS");
    }

    /** So many listen already that no more can. */
    public static Problem tooManyStreams() {
        return Problem.of(UNAVAILABLE, "TOO_MANY_STREAMS");
    }

    /** A fault of ours; what it was stands in the log under the same number. */
    public static Problem fault() {
        return Problem.of(FAULT, "FAULT");
    }

    /** Something else that HTTP finds wrong. */
    public static Problem ofStatus(int status) {
        return Problem.of(status, status < FAULT ? "NOT_AS_AGREED" : "FAULT");
    }
}
