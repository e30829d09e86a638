/**
 */
package org.kinetrail.model.plan.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.kinetrail.model.plan.PlanPackage;
import org.kinetrail.model.plan.TimeRules;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Time Rules</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kinetrail.model.plan.impl.TimeRulesImpl#getLandmarkDay <em>Landmark Day</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.TimeRulesImpl#getOverlapShare <em>Overlap Share</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.TimeRulesImpl#getEarlyDeathDay <em>Early Death Day</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.TimeRulesImpl#getDaysPerMonth <em>Days Per Month</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TimeRulesImpl extends MinimalEObjectImpl.Container implements TimeRules {
	/**
	 * The default value of the '{@link #getLandmarkDay() <em>Landmark Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLandmarkDay()
	 * @generated
	 * @ordered
	 */
	protected static final double LANDMARK_DAY_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getLandmarkDay() <em>Landmark Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLandmarkDay()
	 * @generated
	 * @ordered
	 */
	protected double landmarkDay = LANDMARK_DAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getOverlapShare() <em>Overlap Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOverlapShare()
	 * @generated
	 * @ordered
	 */
	protected static final double OVERLAP_SHARE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getOverlapShare() <em>Overlap Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOverlapShare()
	 * @generated
	 * @ordered
	 */
	protected double overlapShare = OVERLAP_SHARE_EDEFAULT;

	/**
	 * The default value of the '{@link #getEarlyDeathDay() <em>Early Death Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEarlyDeathDay()
	 * @generated
	 * @ordered
	 */
	protected static final double EARLY_DEATH_DAY_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getEarlyDeathDay() <em>Early Death Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEarlyDeathDay()
	 * @generated
	 * @ordered
	 */
	protected double earlyDeathDay = EARLY_DEATH_DAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getDaysPerMonth() <em>Days Per Month</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDaysPerMonth()
	 * @generated
	 * @ordered
	 */
	protected static final double DAYS_PER_MONTH_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getDaysPerMonth() <em>Days Per Month</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDaysPerMonth()
	 * @generated
	 * @ordered
	 */
	protected double daysPerMonth = DAYS_PER_MONTH_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TimeRulesImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackage.Literals.TIME_RULES;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getLandmarkDay() {
		return landmarkDay;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLandmarkDay(double newLandmarkDay) {
		double oldLandmarkDay = landmarkDay;
		landmarkDay = newLandmarkDay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.TIME_RULES__LANDMARK_DAY, oldLandmarkDay, landmarkDay));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getOverlapShare() {
		return overlapShare;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOverlapShare(double newOverlapShare) {
		double oldOverlapShare = overlapShare;
		overlapShare = newOverlapShare;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.TIME_RULES__OVERLAP_SHARE, oldOverlapShare, overlapShare));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getEarlyDeathDay() {
		return earlyDeathDay;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEarlyDeathDay(double newEarlyDeathDay) {
		double oldEarlyDeathDay = earlyDeathDay;
		earlyDeathDay = newEarlyDeathDay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.TIME_RULES__EARLY_DEATH_DAY, oldEarlyDeathDay, earlyDeathDay));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getDaysPerMonth() {
		return daysPerMonth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDaysPerMonth(double newDaysPerMonth) {
		double oldDaysPerMonth = daysPerMonth;
		daysPerMonth = newDaysPerMonth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.TIME_RULES__DAYS_PER_MONTH, oldDaysPerMonth, daysPerMonth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlanPackage.TIME_RULES__LANDMARK_DAY:
				return getLandmarkDay();
			case PlanPackage.TIME_RULES__OVERLAP_SHARE:
				return getOverlapShare();
			case PlanPackage.TIME_RULES__EARLY_DEATH_DAY:
				return getEarlyDeathDay();
			case PlanPackage.TIME_RULES__DAYS_PER_MONTH:
				return getDaysPerMonth();
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
			case PlanPackage.TIME_RULES__LANDMARK_DAY:
				setLandmarkDay((Double)newValue);
				return;
			case PlanPackage.TIME_RULES__OVERLAP_SHARE:
				setOverlapShare((Double)newValue);
				return;
			case PlanPackage.TIME_RULES__EARLY_DEATH_DAY:
				setEarlyDeathDay((Double)newValue);
				return;
			case PlanPackage.TIME_RULES__DAYS_PER_MONTH:
				setDaysPerMonth((Double)newValue);
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
			case PlanPackage.TIME_RULES__LANDMARK_DAY:
				setLandmarkDay(LANDMARK_DAY_EDEFAULT);
				return;
			case PlanPackage.TIME_RULES__OVERLAP_SHARE:
				setOverlapShare(OVERLAP_SHARE_EDEFAULT);
				return;
			case PlanPackage.TIME_RULES__EARLY_DEATH_DAY:
				setEarlyDeathDay(EARLY_DEATH_DAY_EDEFAULT);
				return;
			case PlanPackage.TIME_RULES__DAYS_PER_MONTH:
				setDaysPerMonth(DAYS_PER_MONTH_EDEFAULT);
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
			case PlanPackage.TIME_RULES__LANDMARK_DAY:
				return landmarkDay != LANDMARK_DAY_EDEFAULT;
			case PlanPackage.TIME_RULES__OVERLAP_SHARE:
				return overlapShare != OVERLAP_SHARE_EDEFAULT;
			case PlanPackage.TIME_RULES__EARLY_DEATH_DAY:
				return earlyDeathDay != EARLY_DEATH_DAY_EDEFAULT;
			case PlanPackage.TIME_RULES__DAYS_PER_MONTH:
				return daysPerMonth != DAYS_PER_MONTH_EDEFAULT;
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
		result.append(" (landmarkDay: ");
		result.append(landmarkDay);
		result.append(", overlapShare: ");
		result.append(overlapShare);
		result.append(", earlyDeathDay: ");
		result.append(earlyDeathDay);
		result.append(", daysPerMonth: ");
		result.append(daysPerMonth);
		result.append(')');
		return result.toString();
	}

} //TimeRulesImpl
