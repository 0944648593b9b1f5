package dev.edd.benchmarks.form;

import dev.edd.benchmarks.form.Fault.Kind;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Collection;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator, over the annotations of the form. */
final class HibernateJudging implements Judging<Form, java.util.Set<ConstraintViolation<Form>>> {
    private final Validator validator;

    HibernateJudging() {
        // Not closed: it lives as long as the process that measures it.
        ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory();
        validator = factory.getValidator();
    }

    @Override
    public Form prepared(Form form) {
        return form;
    }

    @Override
    public java.util.Set<ConstraintViolation<Form>> judge(Form form) {
        return validator.validate(form);
    }

    /** What is missing is blank to it as well: that is said once. */
    @Override
    public Set<Fault> faults(java.util.Set<ConstraintViolation<Form>> verdict) {
        return LinkedHashSet.ofAll(verdict)
                .filter(violation -> violation.getInvalidValue() != null
                        || !violation.getMessage().equals("blank"))
                .map(violation ->
                        new Fault(violation.getPropertyPath().iterator().next().getName(), kind(violation)));
    }

    private static Kind kind(ConstraintViolation<Form> violation) {
        return switch (violation.getMessage()) {
            case "missing" -> Kind.MISSING;
            case "blank" -> Kind.BLANK;
            case "too long" -> Kind.TOO_LONG;
            case "form" -> Kind.NOT_OF_THE_FORM;
            case "not offered" -> Kind.NOT_OFFERED;
            case "range" -> Kind.OUT_OF_RANGE;
            case "count" -> ((Collection<?>) violation.getInvalidValue()).isEmpty() ? Kind.TOO_FEW : Kind.TOO_MANY;
            case "length" ->
                ((String) violation.getInvalidValue()).length() < Form.SHORTEST_PURPOSE
                        ? Kind.TOO_SHORT
                        : Kind.TOO_LONG;
            default -> throw new IllegalArgumentException("no message of this form: " + violation.getMessage());
        };
    }
}
