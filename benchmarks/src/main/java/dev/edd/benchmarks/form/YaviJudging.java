package dev.edd.benchmarks.form;

import am.ik.yavi.builder.ValidatorBuilder;
import am.ik.yavi.core.ConstraintViolation;
import am.ik.yavi.core.ConstraintViolations;
import am.ik.yavi.core.Validator;
import am.ik.yavi.core.ViolationMessage;
import dev.edd.benchmarks.form.Fault.Kind;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import java.util.regex.Pattern;

/** YAVI, over the components of the form. */
final class YaviJudging implements Judging<Form, ConstraintViolations> {
    private static final ViolationMessage NOT_OFFERED = ViolationMessage.of("offered", "not offered");

    private final Validator<Form> validator = ValidatorBuilder.<Form>of()
            ._string(
                    Form::fullName,
                    "fullName",
                    name -> name.notNull().notBlank().lessThanOrEqual(Form.LONGEST_NAME))
            ._string(Form::email, "email", email -> email.notNull().email())
            ._string(Form::phone, "phone", phone -> phone.notNull().pattern(Pattern.compile(Form.PHONE)))
            ._string(Form::country, "country", country -> country.notNull().predicate(Offer.COUNTRY::has, NOT_OFFERED))
            ._string(
                    Form::employment,
                    "employment",
                    chosen -> chosen.notNull().predicate(Offer.EMPLOYMENT::has, NOT_OFFERED))
            ._boolean(Form::politicallyExposed, "politicallyExposed", exposed -> exposed.notNull())
            ._long(
                    Form::dependants,
                    "dependants",
                    number -> number.notNull().greaterThanOrEqual(0L).lessThanOrEqual(Form.MOST_DEPENDANTS))
            ._long(
                    Form::income,
                    "income",
                    number -> number.notNull().greaterThanOrEqual(0L).lessThanOrEqual(Form.MOST_INCOME))
            ._localDate(Form::dateOfBirth, "dateOfBirth", day -> day.notNull())
            ._collection(
                    Form::funds,
                    "funds",
                    funds -> funds.notNull().greaterThanOrEqual(1).lessThanOrEqual(Form.MOST_FUNDS))
            .forEachIfPresent(
                    Form::funds,
                    "funds",
                    each -> each._string(fund -> fund, "fund", fund -> fund.predicate(Offer.FUNDS::has, NOT_OFFERED)))
            ._string(
                    Form::purpose,
                    "purpose",
                    purpose -> purpose.notNull()
                            .greaterThanOrEqual(Form.SHORTEST_PURPOSE)
                            .lessThanOrEqual(Form.LONGEST_PURPOSE))
            ._string(Form::website, "website", website -> website.url())
            .build();

    @Override
    public Form prepared(Form form) {
        return form;
    }

    @Override
    public ConstraintViolations judge(Form form) {
        return validator.validate(form);
    }

    /** What is missing is blank to it as well: that is said once. */
    @Override
    public Set<Fault> faults(ConstraintViolations verdict) {
        Set<Fault> faults = LinkedHashSet.ofAll(verdict).map(violation -> new Fault(field(violation), kind(violation)));
        return faults.filter(
                fault -> fault.kind() != Kind.BLANK || !faults.contains(new Fault(fault.field(), Kind.MISSING)));
    }

    private static String field(ConstraintViolation violation) {
        int item = violation.name().indexOf('[');
        return item < 0 ? violation.name() : violation.name().substring(0, item);
    }

    private static Kind kind(ConstraintViolation violation) {
        return switch (violation.messageKey()) {
            case "object.notNull" -> Kind.MISSING;
            case "charSequence.notBlank" -> Kind.BLANK;
            case "charSequence.email", "charSequence.pattern", "charSequence.url" -> Kind.NOT_OF_THE_FORM;
            case "container.greaterThanOrEqual" -> field(violation).equals("funds") ? Kind.TOO_FEW : Kind.TOO_SHORT;
            case "container.lessThanOrEqual" -> field(violation).equals("funds") ? Kind.TOO_MANY : Kind.TOO_LONG;
            case "numeric.greaterThanOrEqual", "numeric.lessThanOrEqual" -> Kind.OUT_OF_RANGE;
            case "offered" -> Kind.NOT_OFFERED;
            default -> throw new IllegalArgumentException("no message of this form: " + violation.messageKey());
        };
    }
}
