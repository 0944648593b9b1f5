package dev.edd.benchmarks.form;

import dev.edd.benchmarks.form.Fault.Kind;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The floor: one check after another. */
final class HandWritten implements Judging<Form, List<Fault>> {
    @Override
    public Form prepared(Form form) {
        return form;
    }

    @Override
    public List<Fault> judge(Form form) {
        List<Fault> faults = new ArrayList<>(0);
        check(faults, "fullName", name(form.fullName()));
        check(
                faults,
                "email",
                form.email() == null ? Kind.MISSING : WebForms.isEmail(form.email()) ? null : Kind.NOT_OF_THE_FORM);
        check(
                faults,
                "phone",
                form.phone() == null ? Kind.MISSING : WebForms.isPhone(form.phone()) ? null : Kind.NOT_OF_THE_FORM);
        check(faults, "country", choice(form.country(), Offer.COUNTRY));
        check(faults, "employment", choice(form.employment(), Offer.EMPLOYMENT));
        check(faults, "politicallyExposed", form.politicallyExposed() == null ? Kind.MISSING : null);
        check(faults, "dependants", number(form.dependants(), Form.MOST_DEPENDANTS));
        check(faults, "income", number(form.income(), Form.MOST_INCOME));
        check(faults, "dateOfBirth", form.dateOfBirth() == null ? Kind.MISSING : null);
        check(faults, "funds", funds(form.funds()));
        check(faults, "purpose", purpose(form.purpose()));
        check(
                faults,
                "website",
                form.website() == null || WebForms.isWebAddress(form.website()) ? null : Kind.NOT_OF_THE_FORM);
        return faults;
    }

    @Override
    public Set<Fault> faults(List<Fault> verdict) {
        return LinkedHashSet.ofAll(verdict);
    }

    private static void check(List<Fault> faults, String field, @Nullable Kind wrong) {
        if (wrong != null) {
            faults.add(new Fault(field, wrong));
        }
    }

    private static @Nullable Kind name(@Nullable String name) {
        if (name == null) {
            return Kind.MISSING;
        }
        if (name.isBlank()) {
            return Kind.BLANK;
        }
        return name.length() > Form.LONGEST_NAME ? Kind.TOO_LONG : null;
    }

    private static @Nullable Kind choice(@Nullable String chosen, Offer offer) {
        if (chosen == null) {
            return Kind.MISSING;
        }
        return offer.has(chosen) ? null : Kind.NOT_OFFERED;
    }

    private static @Nullable Kind number(@Nullable Long number, long most) {
        if (number == null) {
            return Kind.MISSING;
        }
        return number < 0 || number > most ? Kind.OUT_OF_RANGE : null;
    }

    private static @Nullable Kind funds(@Nullable List<String> funds) {
        if (funds == null) {
            return Kind.MISSING;
        }
        if (funds.isEmpty()) {
            return Kind.TOO_FEW;
        }
        if (funds.size() > Form.MOST_FUNDS) {
            return Kind.TOO_MANY;
        }
        for (String each : funds) {
            if (!Offer.FUNDS.has(each)) {
                return Kind.NOT_OFFERED;
            }
        }
        return null;
    }

    private static @Nullable Kind purpose(@Nullable String purpose) {
        if (purpose == null) {
            return Kind.MISSING;
        }
        if (purpose.length() < Form.SHORTEST_PURPOSE) {
            return Kind.TOO_SHORT;
        }
        return purpose.length() > Form.LONGEST_PURPOSE ? Kind.TOO_LONG : null;
    }
}
