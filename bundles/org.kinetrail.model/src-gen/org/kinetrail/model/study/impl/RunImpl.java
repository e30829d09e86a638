/**
 */
package org.kinetrail.model.study.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.kinetrail.model.study.OutcomeTiming;
import org.kinetrail.model.study.Run;
import org.kinetrail.model.study.RunStatus;
import org.kinetrail.model.study.StudyPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Run</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kinetrail.model.study.impl.RunImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.kinetrail.model.study.impl.RunImpl#isDraft <em>Draft</em>}</li>
 *   <li>{@link org.kinetrail.model.study.impl.RunImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.kinetrail.model.study.impl.RunImpl#getAt <em>At</em>}</li>
 *   <li>{@link org.kinetrail.model.study.impl.RunImpl#getBy <em>By</em>}</li>
 *   <li>{@link org.kinetrail.model.study.impl.RunImpl#getEvent <em>Event</em>}</li>
 *   <li>{@link org.kinetrail.model.study.impl.RunImpl#getPlanHash <em>Plan Hash</em>}</li>
 *   <li>{@link org.kinetrail.model.study.impl.RunImpl#getDataHash <em>Data Hash</em>}</li>
 *   <li>{@link org.kinetrail.model.study.impl.RunImpl#getResultsHash <em>Results Hash</em>}</li>
 *   <li>{@link org.kinetrail.model.study.impl.RunImpl#getSoftware <em>Software</em>}</li>
 *   <li>{@link org.kinetrail.model.study.impl.RunImpl#getTiming <em>Timing</em>}</li>
 *   <li>{@link org.kinetrail.model.study.impl.RunImpl#getFailure <em>Failure</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RunImpl extends MinimalEObjectImpl.Container implements Run {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #isDraft() <em>Draft</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDraft()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DRAFT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isDraft() <em>Draft</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDraft()
	 * @generated
	 * @ordered
	 */
	protected boolean draft = DRAFT_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final RunStatus STATUS_EDEFAULT = RunStatus.COMPLETED;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected RunStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected static final String AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected String at = AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getBy() <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected static final String BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBy() <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected String by = BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getEvent() <em>Event</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvent()
	 * @generated
	 * @ordered
	 */
	protected static final long EVENT_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getEvent() <em>Event</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvent()
	 * @generated
	 * @ordered
	 */
	protected long event = EVENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlanHash() <em>Plan Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlanHash()
	 * @generated
	 * @ordered
	 */
	protected static final String PLAN_HASH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlanHash() <em>Plan Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlanHash()
	 * @generated
	 * @ordered
	 */
	protected String planHash = PLAN_HASH_EDEFAULT;

	/**
	 * The default value of the '{@link #getDataHash() <em>Data Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataHash()
	 * @generated
	 * @ordered
	 */
	protected static final String DATA_HASH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDataHash() <em>Data Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataHash()
	 * @generated
	 * @ordered
	 */
	protected String dataHash = DATA_HASH_EDEFAULT;

	/**
	 * The default value of the '{@link #getResultsHash() <em>Results Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResultsHash()
	 * @generated
	 * @ordered
	 */
	protected static final String RESULTS_HASH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getResultsHash() <em>Results Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResultsHash()
	 * @generated
	 * @ordered
	 */
	protected String resultsHash = RESULTS_HASH_EDEFAULT;

	/**
	 * The default value of the '{@link #getSoftware() <em>Software</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSoftware()
	 * @generated
	 * @ordered
	 */
	protected static final String SOFTWARE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSoftware() <em>Software</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSoftware()
	 * @generated
	 * @ordered
	 */
	protected String software = SOFTWARE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTiming() <em>Timing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTiming()
	 * @generated
	 * @ordered
	 */
	protected static final OutcomeTiming TIMING_EDEFAULT = OutcomeTiming.BEFORE_FIRST_OUTCOME_IMPORT;

	/**
	 * The cached value of the '{@link #getTiming() <em>Timing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTiming()
	 * @generated
	 * @ordered
	 */
	protected OutcomeTiming timing = TIMING_EDEFAULT;

	/**
	 * The default value of the '{@link #getFailure() <em>Failure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFailure()
	 * @generated
	 * @ordered
	 */
	protected static final String FAILURE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFailure() <em>Failure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFailure()
	 * @generated
	 * @ordered
	 */
	protected String failure = FAILURE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RunImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.RUN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.RUN__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDraft() {
		return draft;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDraft(boolean newDraft) {
		boolean oldDraft = draft;
		draft = newDraft;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.RUN__DRAFT, oldDraft, draft));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RunStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(RunStatus newStatus) {
		RunStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.RUN__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAt() {
		return at;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAt(String newAt) {
		String oldAt = at;
		at = newAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.RUN__AT, oldAt, at));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBy() {
		return by;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBy(String newBy) {
		String oldBy = by;
		by = newBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.RUN__BY, oldBy, by));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getEvent() {
		return event;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvent(long newEvent) {
		long oldEvent = event;
		event = newEvent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.RUN__EVENT, oldEvent, event));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlanHash() {
		return planHash;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlanHash(String newPlanHash) {
		String oldPlanHash = planHash;
		planHash = newPlanHash;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.RUN__PLAN_HASH, oldPlanHash, planHash));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDataHash() {
		return dataHash;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDataHash(String newDataHash) {
		String oldDataHash = dataHash;
		dataHash = newDataHash;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.RUN__DATA_HASH, oldDataHash, dataHash));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getResultsHash() {
		return resultsHash;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResultsHash(String newResultsHash) {
		String oldResultsHash = resultsHash;
		resultsHash = newResultsHash;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.RUN__RESULTS_HASH, oldResultsHash, resultsHash));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSoftware() {
		return software;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSoftware(String newSoftware) {
		String oldSoftware = software;
		software = newSoftware;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.RUN__SOFTWARE, oldSoftware, software));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OutcomeTiming getTiming() {
		return timing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTiming(OutcomeTiming newTiming) {
		OutcomeTiming oldTiming = timing;
		timing = newTiming == null ? TIMING_EDEFAULT : newTiming;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.RUN__TIMING, oldTiming, timing));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFailure() {
		return failure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFailure(String newFailure) {
		String oldFailure = failure;
		failure = newFailure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.RUN__FAILURE, oldFailure, failure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StudyPackage.RUN__ID:
				return getId();
			case StudyPackage.RUN__DRAFT:
				return isDraft();
			case StudyPackage.RUN__STATUS:
				return getStatus();
			case StudyPackage.RUN__AT:
				return getAt();
			case StudyPackage.RUN__BY:
				return getBy();
			case StudyPackage.RUN__EVENT:
				return getEvent();
			case StudyPackage.RUN__PLAN_HASH:
				return getPlanHash();
			case StudyPackage.RUN__DATA_HASH:
				return getDataHash();
			case StudyPackage.RUN__RESULTS_HASH:
				return getResultsHash();
			case StudyPackage.RUN__SOFTWARE:
				return getSoftware();
			case StudyPackage.RUN__TIMING:
				return getTiming();
			case StudyPackage.RUN__FAILURE:
				return getFailure();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case StudyPackage.RUN__ID:
				setId((String)newValue);
				return;
			case StudyPackage.RUN__DRAFT:
				setDraft((Boolean)newValue);
				return;
			case StudyPackage.RUN__STATUS:
				setStatus((RunStatus)newValue);
				return;
			case StudyPackage.RUN__AT:
				setAt((String)newValue);
				return;
			case StudyPackage.RUN__BY:
				setBy((String)newValue);
				return;
			case StudyPackage.RUN__EVENT:
				setEvent((Long)newValue);
				return;
			case StudyPackage.RUN__PLAN_HASH:
				setPlanHash((String)newValue);
				return;
			case StudyPackage.RUN__DATA_HASH:
				setDataHash((String)newValue);
				return;
			case StudyPackage.RUN__RESULTS_HASH:
				setResultsHash((String)newValue);
				return;
			case StudyPackage.RUN__SOFTWARE:
				setSoftware((String)newValue);
				return;
			case StudyPackage.RUN__TIMING:
				setTiming((OutcomeTiming)newValue);
				return;
			case StudyPackage.RUN__FAILURE:
				setFailure((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case StudyPackage.RUN__ID:
				setId(ID_EDEFAULT);
				return;
			case StudyPackage.RUN__DRAFT:
				setDraft(DRAFT_EDEFAULT);
				return;
			case StudyPackage.RUN__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case StudyPackage.RUN__AT:
				setAt(AT_EDEFAULT);
				return;
			case StudyPackage.RUN__BY:
				setBy(BY_EDEFAULT);
				return;
			case StudyPackage.RUN__EVENT:
				setEvent(EVENT_EDEFAULT);
				return;
			case StudyPackage.RUN__PLAN_HASH:
				setPlanHash(PLAN_HASH_EDEFAULT);
				return;
			case StudyPackage.RUN__DATA_HASH:
				setDataHash(DATA_HASH_EDEFAULT);
				return;
			case StudyPackage.RUN__RESULTS_HASH:
				setResultsHash(RESULTS_HASH_EDEFAULT);
				return;
			case StudyPackage.RUN__SOFTWARE:
				setSoftware(SOFTWARE_EDEFAULT);
				return;
			case StudyPackage.RUN__TIMING:
				setTiming(TIMING_EDEFAULT);
				return;
			case StudyPackage.RUN__FAILURE:
				setFailure(FAILURE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case StudyPackage.RUN__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case StudyPackage.RUN__DRAFT:
				return draft != DRAFT_EDEFAULT;
			case StudyPackage.RUN__STATUS:
				return status != STATUS_EDEFAULT;
			case StudyPackage.RUN__AT:
				return AT_EDEFAULT == null ? at != null : !AT_EDEFAULT.equals(at);
			case StudyPackage.RUN__BY:
				return BY_EDEFAULT == null ? by != null : !BY_EDEFAULT.equals(by);
			case StudyPackage.RUN__EVENT:
				return event != EVENT_EDEFAULT;
			case StudyPackage.RUN__PLAN_HASH:
				return PLAN_HASH_EDEFAULT == null ? planHash != null : !PLAN_HASH_EDEFAULT.equals(planHash);
			case StudyPackage.RUN__DATA_HASH:
				return DATA_HASH_EDEFAULT == null ? dataHash != null : !DATA_HASH_EDEFAULT.equals(dataHash);
			case StudyPackage.RUN__RESULTS_HASH:
				return RESULTS_HASH_EDEFAULT == null ? resultsHash != null : !RESULTS_HASH_EDEFAULT.equals(resultsHash);
			case StudyPackage.RUN__SOFTWARE:
				return SOFTWARE_EDEFAULT == null ? software != null : !SOFTWARE_EDEFAULT.equals(software);
			case StudyPackage.RUN__TIMING:
				return timing != TIMING_EDEFAULT;
			case StudyPackage.RUN__FAILURE:
				return FAILURE_EDEFAULT == null ? failure != null : !FAILURE_EDEFAULT.equals(failure);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (id: ");
		result.append(id);
		result.append(", draft: ");
		result.append(draft);
		result.append(", status: ");
		result.append(status);
		result.append(", at: ");
		result.append(at);
		result.append(", by: ");
		result.append(by);
		result.append(", event: ");
		result.append(event);
		result.append(", planHash: ");
		result.append(planHash);
		result.append(", dataHash: ");
		result.append(dataHash);
		result.append(", resultsHash: ");
		result.append(resultsHash);
		result.append(", software: ");
		result.append(software);
		result.append(", timing: ");
		result.append(timing);
		result.append(", failure: ");
		result.append(failure);
		result.append(')');
		return result.toString();
	}

} //RunImpl
