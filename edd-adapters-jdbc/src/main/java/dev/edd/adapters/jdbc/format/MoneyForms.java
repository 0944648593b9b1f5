package dev.edd.adapters.jdbc.format;

import dev.edd.domain.money.Frequency;
import dev.edd.domain.money.Money;
import dev.edd.domain.money.PeriodicAmount;

/** Amounts that come again and again, as they are written and read. */
final class MoneyForms {
    private MoneyForms() {}

    static void periodic(BlankForm form, PeriodicAmount periodic) {
        form.put("minor_units", periodic.amount().minorUnits())
                .put("currency", periodic.amount().currency().getCurrencyCode())
                .putOptionalCode("frequency", periodic.frequency());
    }

    static PeriodicAmount periodic(FilledForm form) {
        return new PeriodicAmount(
                new Money(form.number("minor_units"), form.currency("currency")),
                form.option("frequency", name -> form.coded(name, Frequency.class)));
    }
}
