/**
 */
package org.kinetrail.model.plan.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.kinetrail.model.plan.Intervals;
import org.kinetrail.model.plan.PlanPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Intervals</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kinetrail.model.plan.impl.IntervalsImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.IntervalsImpl#getKaplanMeier <em>Kaplan Meier</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.IntervalsImpl#getRates <em>Rates</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.IntervalsImpl#getCoefficients <em>Coefficients</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.IntervalsImpl#getRiskTimes <em>Risk Times</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.IntervalsImpl#getLandmarkMonths <em>Landmark Months</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IntervalsImpl extends MinimalEObjectImpl.Container implements Intervals {
	/**
	 * The default value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected static final double LEVEL_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected double level = LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getKaplanMeier() <em>Kaplan Meier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKaplanMeier()
	 * @generated
	 * @ordered
	 */
	protected static final String KAPLAN_MEIER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKaplanMeier() <em>Kaplan Meier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKaplanMeier()
	 * @generated
	 * @ordered
	 */
	protected String kaplanMeier = KAPLAN_MEIER_EDEFAULT;

	/**
	 * The default value of the '{@link #getRates() <em>Rates</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRates()
	 * @generated
	 * @ordered
	 */
	protected static final String RATES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRates() <em>Rates</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRates()
	 * @generated
	 * @ordered
	 */
	protected String rates = RATES_EDEFAULT;

	/**
	 * The default value of the '{@link #getCoefficients() <em>Coefficients</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoefficients()
	 * @generated
	 * @ordered
	 */
	protected static final String COEFFICIENTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCoefficients() <em>Coefficients</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoefficients()
	 * @generated
	 * @ordered
	 */
	protected String coefficients = COEFFICIENTS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRiskTimes() <em>Risk Times</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRiskTimes()
	 * @generated
	 * @ordered
	 */
	protected EList<Double> riskTimes;

	/**
	 * The cached value of the '{@link #getLandmarkMonths() <em>Landmark Months</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLandmarkMonths()
	 * @generated
	 * @ordered
	 */
	protected EList<Double> landmarkMonths;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IntervalsImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackage.Literals.INTERVALS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getLevel() {
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(double newLevel) {
		double oldLevel = level;
		level = newLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.INTERVALS__LEVEL, oldLevel, level));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKaplanMeier() {
		return kaplanMeier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKaplanMeier(String newKaplanMeier) {
		String oldKaplanMeier = kaplanMeier;
		kaplanMeier = newKaplanMeier;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.INTERVALS__KAPLAN_MEIER, oldKaplanMeier, kaplanMeier));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRates() {
		return rates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRates(String newRates) {
		String oldRates = rates;
		rates = newRates;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.INTERVALS__RATES, oldRates, rates));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCoefficients() {
		return coefficients;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCoefficients(String newCoefficients) {
		String oldCoefficients = coefficients;
		coefficients = newCoefficients;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.INTERVALS__COEFFICIENTS, oldCoefficients, coefficients));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Double> getRiskTimes() {
		if (riskTimes == null) {
			riskTimes = new EDataTypeEList<Double>(Double.class, this, PlanPackage.INTERVALS__RISK_TIMES);
		}
		return riskTimes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Double> getLandmarkMonths() {
		if (landmarkMonths == null) {
			landmarkMonths = new EDataTypeEList<Double>(Double.class, this, PlanPackage.INTERVALS__LANDMARK_MONTHS);
		}
		return landmarkMonths;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlanPackage.INTERVALS__LEVEL:
				return getLevel();
			case PlanPackage.INTERVALS__KAPLAN_MEIER:
				return getKaplanMeier();
			case PlanPackage.INTERVALS__RATES:
				return getRates();
			case PlanPackage.INTERVALS__COEFFICIENTS:
				return getCoefficients();
			case PlanPackage.INTERVALS__RISK_TIMES:
				return getRiskTimes();
			case PlanPackage.INTERVALS__LANDMARK_MONTHS:
				return getLandmarkMonths();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PlanPackage.INTERVALS__LEVEL:
				setLevel((Double)newValue);
				return;
			case PlanPackage.INTERVALS__KAPLAN_MEIER:
				setKaplanMeier((String)newValue);
				return;
			case PlanPackage.INTERVALS__RATES:
				setRates((String)newValue);
				return;
			case PlanPackage.INTERVALS__COEFFICIENTS:
				setCoefficients((String)newValue);
				return;
			case PlanPackage.INTERVALS__RISK_TIMES:
				getRiskTimes().clear();
				getRiskTimes().addAll((Collection<? extends Double>)newValue);
				return;
			case PlanPackage.INTERVALS__LANDMARK_MONTHS:
				getLandmarkMonths().clear();
				getLandmarkMonths().addAll((Collection<? extends Double>)newValue);
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
			case PlanPackage.INTERVALS__LEVEL:
				setLevel(LEVEL_EDEFAULT);
				return;
			case PlanPackage.INTERVALS__KAPLAN_MEIER:
				setKaplanMeier(KAPLAN_MEIER_EDEFAULT);
				return;
			case PlanPackage.INTERVALS__RATES:
				setRates(RATES_EDEFAULT);
				return;
			case PlanPackage.INTERVALS__COEFFICIENTS:
				setCoefficients(COEFFICIENTS_EDEFAULT);
				return;
			case PlanPackage.INTERVALS__RISK_TIMES:
				getRiskTimes().clear();
				return;
			case PlanPackage.INTERVALS__LANDMARK_MONTHS:
				getLandmarkMonths().clear();
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
			case PlanPackage.INTERVALS__LEVEL:
				return level != LEVEL_EDEFAULT;
			case PlanPackage.INTERVALS__KAPLAN_MEIER:
				return KAPLAN_MEIER_EDEFAULT == null ? kaplanMeier != null : !KAPLAN_MEIER_EDEFAULT.equals(kaplanMeier);
			case PlanPackage.INTERVALS__RATES:
				return RATES_EDEFAULT == null ? rates != null : !RATES_EDEFAULT.equals(rates);
			case PlanPackage.INTERVALS__COEFFICIENTS:
				return COEFFICIENTS_EDEFAULT == null ? coefficients != null : !COEFFICIENTS_EDEFAULT.equals(coefficients);
			case PlanPackage.INTERVALS__RISK_TIMES:
				return riskTimes != null && !riskTimes.isEmpty();
			case PlanPackage.INTERVALS__LANDMARK_MONTHS:
				return landmarkMonths != null && !landmarkMonths.isEmpty();
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
		result.append(" (level: ");
		result.append(level);
		result.append(", kaplanMeier: ");
		result.append(kaplanMeier);
		result.append(", rates: ");
		result.append(rates);
		result.append(", coefficients: ");
		result.append(coefficients);
		result.append(", riskTimes: ");
		result.append(riskTimes);
		result.append(", landmarkMonths: ");
		result.append(landmarkMonths);
		result.append(')');
		return result.toString();
	}

} //IntervalsImpl
