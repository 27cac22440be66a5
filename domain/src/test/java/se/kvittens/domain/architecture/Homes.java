package se.kvittens.domain.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.kvittens.domain.rule.Home;
import se.kvittens.domain.rule.RuleId;

/** Where rules live. */
final class Homes {

    private Homes() {}

    /** Every rule with the classes and methods that call themselves its home. */
    static Map<RuleId, List<String>> among(JavaClasses classes) {
        Map<RuleId, List<String>> homes = new EnumMap<>(RuleId.class);
        for (RuleId rule : RuleId.values()) {
            homes.put(rule, new ArrayList<>());
        }
        for (JavaClass type : classes) {
            if (type.isAnnotatedWith(Home.class)) {
                add(homes, type.getAnnotationOfType(Home.class), type.getFullName());
            }
            for (JavaMethod method : type.getMethods()) {
                if (method.isAnnotatedWith(Home.class)) {
                    add(homes, method.getAnnotationOfType(Home.class), method.getFullName());
                }
            }
        }
        return homes;
    }

    private static void add(Map<RuleId, List<String>> homes, Home home, String name) {
        for (RuleId rule : home.value()) {
            homes.get(rule).add(name);
        }
    }
}
