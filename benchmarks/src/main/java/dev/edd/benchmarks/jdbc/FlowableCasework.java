package dev.edd.benchmarks.jdbc;

import dev.edd.domain.party.CustomerId;
import java.util.Map;
import org.flowable.engine.ManagementService;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.ProcessEngineConfiguration;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/**
 * The same lifecycle as a process of Flowable: a case is an instance, a state a receive task, a step a trigger, in a transaction
 * of its own with the look-up of what waits. What is known of a case is kept as variables, and what happened in the history that
 * Flowable keeps by itself. Nobody is told of anything, which is less than the library does. What no process here needs is off:
 * asynchronous jobs, users and groups, the event registry.
 */
final class FlowableCasework implements Casework<String>, AutoCloseable {
    private static final String PROCESS = "verification";

    private final ProcessEngine engine;
    private final RuntimeService runtime;
    private final ManagementService management;

    private FlowableCasework(ProcessEngine engine) {
        this.engine = engine;
        this.runtime = engine.getRuntimeService();
        this.management = engine.getManagementService();
    }

    /** Begins an engine with tables of its own, on the database and the pool of all contenders. */
    static FlowableCasework on(Place place) {
        StandaloneProcessEngineConfiguration settings = new StandaloneProcessEngineConfiguration();
        settings.setDataSource(place.pool());
        settings.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        settings.setAsyncExecutorActivate(false);
        settings.setDisableIdmEngine(true);
        settings.setDisableEventRegistry(true);
        ProcessEngine engine = settings.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("dev/edd/benchmarks/jdbc/verification.bpmn20.xml")
                .deploy();
        return new FlowableCasework(engine);
    }

    @Override
    public String create(CustomerId customer) {
        return runtime.startProcessInstanceByKey(
                        PROCESS, Map.of("customer", customer.value().toString()))
                .getId();
    }

    @Override
    public void openInquiry(String known) {
        step(known, "storing", Map.of("inquiry", Library.inquiry(known).value(), "by", "kyc"));
    }

    @Override
    public void startProcessing(String known) {
        step(known, "waiting", Map.of("by", "kyc"));
    }

    @Override
    public void flagForReview(String known) {
        step(known, "pending", Map.of("by", "kyc"));
    }

    @Override
    public void pass(String known) {
        step(known, "reviewing", Map.of("outcome", "passed", "by", "grace"));
    }

    /** The state of a case, or the one that it ended in. */
    String state(String known) {
        return runtime.createProcessInstanceQuery().processInstanceId(known).count() == 1
                ? String.join(", ", runtime.getActiveActivityIds(known))
                : engine.getHistoryService()
                        .createHistoricProcessInstanceQuery()
                        .processInstanceId(known)
                        .singleResult()
                        .getEndActivityId();
    }

    @Override
    public void close() {
        engine.close();
    }

    private void step(String known, String state, Map<String, Object> told) {
        management.executeCommand(context -> {
            String waiting = runtime.createExecutionQuery()
                    .processInstanceId(known)
                    .activityId(state)
                    .singleResult()
                    .getId();
            runtime.trigger(waiting, told);
            return waiting;
        });
    }
}
