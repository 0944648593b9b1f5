package dev.edd.testkit.portfolio;

import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.request.RequestTrigger;
import io.vavr.collection.Vector;

/** Lets customers live their lives, a period at a time. For one thread. */
final class Customers {
    private final Office office;
    private final long seed;
    private final Vector<Life> lives;
    private final Customer[] registered;
    private final Verifying verifying;
    private final Asking asking;
    private final Boarding boarding;
    private final Declaring declaring;

    Customers(Office office, long seed, Vector<Life> lives) {
        this.office = office;
        this.seed = seed;
        this.lives = lives;
        this.registered = new Customer[lives.size()];
        Papers papers = new Papers(office);
        this.verifying = new Verifying(office);
        this.asking = new Asking(office, papers);
        asking.publish();
        this.boarding = new Boarding(office, papers, asking);
        this.declaring = new Declaring(office, papers);
    }

    /** What the customer does and meets with in a period; all of it is delivered but what happens at the very end. */
    void live(int number, Period period) {
        Draw draw = new Draw(seed, number, period);
        Life life = lives.get(number);
        if (period == Period.YEAR) {
            registered[number] = register(life, draw);
        }
        if (life.period() == period) {
            live(life, registered[number], draw);
        }
        if (period != Period.JUST_NOW) {
            office.deliver();
        }
    }

    private Customer register(Life life, Draw draw) {
        PartyType type = draw.party();
        Customer customer = office.done(office.edd().parties().registerCustomer(type, draw.name(type), Office.APP));
        return switch (life) {
            case APPLYING, ONBOARDED, HELD_UP, CLEARED, TURNED_AWAY -> customer;
            default -> stands(customer.id(), CustomerStanding.VERIFIED);
        };
    }

    private void live(Life life, Customer customer, Draw draw) {
        CustomerId id = customer.id();
        switch (life) {
            case QUIET -> {}
            case BARRED ->
                office.done(office.edd().parties().changeStanding(id, CustomerStanding.FROZEN, Office.OFFICER));
            case APPLYING -> boarding.begin(id);
            case ONBOARDED -> {
                boarding.complete(boarding.begin(id));
                stands(id, CustomerStanding.VERIFIED);
            }
            case HELD_UP -> boarding.hold(boarding.begin(id));
            case CLEARED -> {
                boarding.clear(id, boarding.begin(id));
                stands(id, CustomerStanding.VERIFIED);
            }
            case TURNED_AWAY -> {
                boarding.turnAway(id, boarding.begin(id));
                stands(id, CustomerStanding.REJECTED);
            }
            case TRADING -> verifying.screen(id, draw.between(1, 3), draw);
            case APPROVED -> verifying.approve(customer);
            case DECLINED -> verifying.decline(id, draw);
            case LAPSED, AWAITED -> verifying.await(id);
            case UNOPENED -> verifying.create(id);
            case PROCESSED -> verifying.process(id);
            case FLAGGED -> verifying.flag(id);
            case DECLARING -> declaring.declare(customer, draw);
            case WITHDRAWING -> declaring.withdraw(customer, draw);
            case ASKED, REMINDED, RESTRICTED -> asking.ask(id, trigger(draw));
            case OWING -> asking.answer(asking.ask(id, trigger(draw)), draw);
            case QUEUED -> asking.complete(id, asking.ask(id, trigger(draw)), draw);
            case IN_REVIEW -> asking.review(id, asking.ask(id, trigger(draw)), draw);
            case REVIEWED -> asking.accept(id, asking.ask(id, trigger(draw)), draw);
            case ASKED_AGAIN -> asking.askAgain(id, asking.ask(id, trigger(draw)), draw);
            case REVIEWED_TWICE -> asking.acceptAtLast(id, asking.ask(id, trigger(draw)), draw);
            case REFUSED -> asking.refuse(id, asking.ask(id, trigger(draw)), draw);
            case LET_OFF -> asking.letOff(asking.ask(id, trigger(draw)));
            case SUSPECTED -> declaring.beSuspected(customer, draw);
            case EXPLAINED -> asking.acceptAnswered(declaring.explain(customer, draw));
            case BUSY -> beBusy(customer, draw);
        }
    }

    private void beBusy(Customer customer, Draw draw) {
        CustomerId id = customer.id();
        verifying.screen(id, draw.between(4, 12), draw);
        verifying.approve(customer);
        declaring.keepPapers(id, draw.between(2, 6));
        declaring.declare(customer, draw);
        declaring.withdraw(customer, draw);
        asking.letOff(asking.ask(id, trigger(draw)));
        asking.askAgain(id, asking.ask(id, trigger(draw)), draw);
    }

    private Customer stands(CustomerId id, CustomerStanding standing) {
        return office.done(office.edd().parties().changeStanding(id, standing, Office.KYC));
    }

    /** Why an officer asks. */
    private static RequestTrigger trigger(Draw draw) {
        return draw.any(
                RequestTrigger.ONGOING_MONITORING,
                RequestTrigger.INFORMATION_CONFLICT,
                RequestTrigger.INFORMATION_REQUEST,
                RequestTrigger.PERIODIC_REVIEW);
    }
}
