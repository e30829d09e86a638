/**
 */
package org.kinetrail.model.study.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.kinetrail.model.study.OutcomeTiming;
import org.kinetrail.model.study.PlanApproval;
import org.kinetrail.model.study.StudyPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Plan Approval</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kinetrail.model.study.impl.PlanApprovalImpl#getPlanHash <em>Plan Hash</em>}</li>
 *   <li>{@link org.kinetrail.model.study.impl.PlanApprovalImpl#getAt <em>At</em>}</li>
 *   <li>{@link org.kinetrail.model.study.impl.PlanApprovalImpl#getBy <em>By</em>}</li>
 *   <li>{@link org.kinetrail.model.study.impl.PlanApprovalImpl#getEvent <em>Event</em>}</li>
 *   <li>{@link org.kinetrail.model.study.impl.PlanApprovalImpl#getTiming <em>Timing</em>}</li>
 *   <li>{@link org.kinetrail.model.study.impl.PlanApprovalImpl#getStatement <em>Statement</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PlanApprovalImpl extends MinimalEObjectImpl.Container implements PlanApproval {
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
	 * The default value of the '{@link #getStatement() <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatement()
	 * @generated
	 * @ordered
	 */
	protected static final String STATEMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStatement() <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatement()
	 * @generated
	 * @ordered
	 */
	protected String statement = STATEMENT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PlanApprovalImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.PLAN_APPROVAL;
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
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.PLAN_APPROVAL__PLAN_HASH, oldPlanHash, planHash));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.PLAN_APPROVAL__AT, oldAt, at));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.PLAN_APPROVAL__BY, oldBy, by));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.PLAN_APPROVAL__EVENT, oldEvent, event));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.PLAN_APPROVAL__TIMING, oldTiming, timing));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStatement() {
		return statement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatement(String newStatement) {
		String oldStatement = statement;
		statement = newStatement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.PLAN_APPROVAL__STATEMENT, oldStatement, statement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StudyPackage.PLAN_APPROVAL__PLAN_HASH:
				return getPlanHash();
			case StudyPackage.PLAN_APPROVAL__AT:
				return getAt();
			case StudyPackage.PLAN_APPROVAL__BY:
				return getBy();
			case StudyPackage.PLAN_APPROVAL__EVENT:
				return getEvent();
			case StudyPackage.PLAN_APPROVAL__TIMING:
				return getTiming();
			case StudyPackage.PLAN_APPROVAL__STATEMENT:
				return getStatement();
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
			case StudyPackage.PLAN_APPROVAL__PLAN_HASH:
				setPlanHash((String)newValue);
				return;
			case StudyPackage.PLAN_APPROVAL__AT:
				setAt((String)newValue);
				return;
			case StudyPackage.PLAN_APPROVAL__BY:
				setBy((String)newValue);
				return;
			case StudyPackage.PLAN_APPROVAL__EVENT:
				setEvent((Long)newValue);
				return;
			case StudyPackage.PLAN_APPROVAL__TIMING:
				setTiming((OutcomeTiming)newValue);
				return;
			case StudyPackage.PLAN_APPROVAL__STATEMENT:
				setStatement((String)newValue);
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
			case StudyPackage.PLAN_APPROVAL__PLAN_HASH:
				setPlanHash(PLAN_HASH_EDEFAULT);
				return;
			case StudyPackage.PLAN_APPROVAL__AT:
				setAt(AT_EDEFAULT);
				return;
			case StudyPackage.PLAN_APPROVAL__BY:
				setBy(BY_EDEFAULT);
				return;
			case StudyPackage.PLAN_APPROVAL__EVENT:
				setEvent(EVENT_EDEFAULT);
				return;
			case StudyPackage.PLAN_APPROVAL__TIMING:
				setTiming(TIMING_EDEFAULT);
				return;
			case StudyPackage.PLAN_APPROVAL__STATEMENT:
				setStatement(STATEMENT_EDEFAULT);
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
			case StudyPackage.PLAN_APPROVAL__PLAN_HASH:
				return PLAN_HASH_EDEFAULT == null ? planHash != null : !PLAN_HASH_EDEFAULT.equals(planHash);
			case StudyPackage.PLAN_APPROVAL__AT:
				return AT_EDEFAULT == null ? at != null : !AT_EDEFAULT.equals(at);
			case StudyPackage.PLAN_APPROVAL__BY:
				return BY_EDEFAULT == null ? by != null : !BY_EDEFAULT.equals(by);
			case StudyPackage.PLAN_APPROVAL__EVENT:
				return event != EVENT_EDEFAULT;
			case StudyPackage.PLAN_APPROVAL__TIMING:
				return timing != TIMING_EDEFAULT;
			case StudyPackage.PLAN_APPROVAL__STATEMENT:
				return STATEMENT_EDEFAULT == null ? statement != null : !STATEMENT_EDEFAULT.equals(statement);
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
		result.append(" (planHash: ");
		result.append(planHash);
		result.append(", at: ");
		result.append(at);
		result.append(", by: ");
		result.append(by);
		result.append(", event: ");
		result.append(event);
		result.append(", timing: ");
		result.append(timing);
		result.append(", statement: ");
		result.append(statement);
		result.append(')');
		return result.toString();
	}

} //PlanApprovalImpl
