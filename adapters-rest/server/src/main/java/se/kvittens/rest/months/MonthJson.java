package se.kvittens.rest.months;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.YearMonth;
import se.kvittens.application.closing.MonthLedger.Posted;
import se.kvittens.application.closing.Posting.MonthClosed;
import se.kvittens.application.closing.Statement;
import se.kvittens.domain.lockdate.LockDate;

/** How far a month has come, as the contract has it. */
record MonthJson(YearMonth month, LockDate lock, Instant now) {

    ObjectNode of(Statement statement) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("month", month.toString())
                .put("lock", lock.instant().toString())
                .put("isLocked", !lock.isInTime(now))
                .put("isClosed", statement.closing().isPresent());
        statement.closing().ifPresent(closing -> json.set("closed", closed(closing, statement)));
        return json;
    }

    private static ObjectNode closed(Posted closing, Statement statement) {
        MonthClosed content = (MonthClosed) closing.posting().content();
        return JsonNodeFactory.instance
                .objectNode()
                .put("at", closing.taken().toString())
                .put("who", closing.posting().deed().who())
                .put("role", closing.posting().deed().role().name())
                .put("ruleBook", content.ruleBook())
                .put("own", content.own().toString())
                .put("all", statement.amount().toString());
    }
}
