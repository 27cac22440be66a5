package se.kvittens.bench.compare;

import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;

/**
 * Three of the rules for Drools: NOT_APPROVED (REG-6), INCOMPLETE (REG-10), and executed time paid up to the granted
 * (PAY-1). Each visit meets one or two of them.
 */
final class DroolsRules {

    private static final String RULES = """
            package se.kvittens.bench.compare;

            global Outcome outcome;

            rule "NOT_APPROVED" when
              $lock : Long()
              VisitFact($number : number, approved > $lock)
            then
              outcome.notApproved($number);
            end

            rule "INCOMPLETE" when
              VisitFact($number : number, complete == false)
            then
              outcome.incomplete($number);
            end

            rule "paid up to granted" when
              $lock : Long()
              VisitFact($recipient : recipient, $seconds : seconds, complete == true, approved <= $lock)
              $granted : GrantedFact(recipient == $recipient)
            then
              outcome.pay($granted.take($seconds));
            end
            """;

    private final KieBase rules;

    private DroolsRules(KieBase rules) {
        this.rules = rules;
    }

    /** Compiles the rules; that takes seconds, and is not measured with their running. */
    static DroolsRules compile() {
        return new DroolsRules(
                new KieHelper().addContent(RULES, ResourceType.DRL).build());
    }

    /** One session: every fact is inserted, and every rule fired until none is left. */
    Outcome run(DroolsFacts facts) {
        Outcome outcome = new Outcome();
        KieSession session = rules.newKieSession();
        try {
            session.setGlobal("outcome", outcome);
            session.insert(facts.lock());
            insert(session, facts.granted());
            insert(session, facts.visits());
            session.fireAllRules();
            return outcome;
        } finally {
            session.dispose();
        }
    }

    private static void insert(KieSession session, List<?> facts) {
        for (Object fact : facts) {
            session.insert(fact);
        }
    }
}
