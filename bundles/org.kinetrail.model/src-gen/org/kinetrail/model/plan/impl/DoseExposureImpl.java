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

import org.kinetrail.model.plan.DoseExposure;
import org.kinetrail.model.plan.PlanPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Dose Exposure</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kinetrail.model.plan.impl.DoseExposureImpl#getMetric <em>Metric</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.DoseExposureImpl#getCovariates <em>Covariates</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.DoseExposureImpl#getBandFrom <em>Band From</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.DoseExposureImpl#getBandTo <em>Band To</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.DoseExposureImpl#getBandPoints <em>Band Points</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.DoseExposureImpl#getMarks <em>Marks</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DoseExposureImpl extends MinimalEObjectImpl.Container implements DoseExposure {
	/**
	 * The default value of the '{@link #getMetric() <em>Metric</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetric()
	 * @generated
	 * @ordered
	 */
	protected static final String METRIC_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMetric() <em>Metric</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetric()
	 * @generated
	 * @ordered
	 */
	protected String metric = METRIC_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCovariates() <em>Covariates</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCovariates()
	 * @generated
	 * @ordered
	 */
	protected EList<String> covariates;

	/**
	 * The default value of the '{@link #getBandFrom() <em>Band From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBandFrom()
	 * @generated
	 * @ordered
	 */
	protected static final double BAND_FROM_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getBandFrom() <em>Band From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBandFrom()
	 * @generated
	 * @ordered
	 */
	protected double bandFrom = BAND_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getBandTo() <em>Band To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBandTo()
	 * @generated
	 * @ordered
	 */
	protected static final double BAND_TO_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getBandTo() <em>Band To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBandTo()
	 * @generated
	 * @ordered
	 */
	protected double bandTo = BAND_TO_EDEFAULT;

	/**
	 * The default value of the '{@link #getBandPoints() <em>Band Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBandPoints()
	 * @generated
	 * @ordered
	 */
	protected static final int BAND_POINTS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getBandPoints() <em>Band Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBandPoints()
	 * @generated
	 * @ordered
	 */
	protected int bandPoints = BAND_POINTS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMarks() <em>Marks</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMarks()
	 * @generated
	 * @ordered
	 */
	protected EList<String> marks;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DoseExposureImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackage.Literals.DOSE_EXPOSURE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMetric() {
		return metric;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMetric(String newMetric) {
		String oldMetric = metric;
		metric = newMetric;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.DOSE_EXPOSURE__METRIC, oldMetric, metric));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getCovariates() {
		if (covariates == null) {
			covariates = new EDataTypeEList<String>(String.class, this, PlanPackage.DOSE_EXPOSURE__COVARIATES);
		}
		return covariates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getBandFrom() {
		return bandFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBandFrom(double newBandFrom) {
		double oldBandFrom = bandFrom;
		bandFrom = newBandFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.DOSE_EXPOSURE__BAND_FROM, oldBandFrom, bandFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getBandTo() {
		return bandTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBandTo(double newBandTo) {
		double oldBandTo = bandTo;
		bandTo = newBandTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.DOSE_EXPOSURE__BAND_TO, oldBandTo, bandTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBandPoints() {
		return bandPoints;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBandPoints(int newBandPoints) {
		int oldBandPoints = bandPoints;
		bandPoints = newBandPoints;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.DOSE_EXPOSURE__BAND_POINTS, oldBandPoints, bandPoints));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getMarks() {
		if (marks == null) {
			marks = new EDataTypeEList<String>(String.class, this, PlanPackage.DOSE_EXPOSURE__MARKS);
		}
		return marks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlanPackage.DOSE_EXPOSURE__METRIC:
				return getMetric();
			case PlanPackage.DOSE_EXPOSURE__COVARIATES:
				return getCovariates();
			case PlanPackage.DOSE_EXPOSURE__BAND_FROM:
				return getBandFrom();
			case PlanPackage.DOSE_EXPOSURE__BAND_TO:
				return getBandTo();
			case PlanPackage.DOSE_EXPOSURE__BAND_POINTS:
				return getBandPoints();
			case PlanPackage.DOSE_EXPOSURE__MARKS:
				return getMarks();
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
			case PlanPackage.DOSE_EXPOSURE__METRIC:
				setMetric((String)newValue);
				return;
			case PlanPackage.DOSE_EXPOSURE__COVARIATES:
				getCovariates().clear();
				getCovariates().addAll((Collection<? extends String>)newValue);
				return;
			case PlanPackage.DOSE_EXPOSURE__BAND_FROM:
				setBandFrom((Double)newValue);
				return;
			case PlanPackage.DOSE_EXPOSURE__BAND_TO:
				setBandTo((Double)newValue);
				return;
			case PlanPackage.DOSE_EXPOSURE__BAND_POINTS:
				setBandPoints((Integer)newValue);
				return;
			case PlanPackage.DOSE_EXPOSURE__MARKS:
				getMarks().clear();
				getMarks().addAll((Collection<? extends String>)newValue);
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
			case PlanPackage.DOSE_EXPOSURE__METRIC:
				setMetric(METRIC_EDEFAULT);
				return;
			case PlanPackage.DOSE_EXPOSURE__COVARIATES:
				getCovariates().clear();
				return;
			case PlanPackage.DOSE_EXPOSURE__BAND_FROM:
				setBandFrom(BAND_FROM_EDEFAULT);
				return;
			case PlanPackage.DOSE_EXPOSURE__BAND_TO:
				setBandTo(BAND_TO_EDEFAULT);
				return;
			case PlanPackage.DOSE_EXPOSURE__BAND_POINTS:
				setBandPoints(BAND_POINTS_EDEFAULT);
				return;
			case PlanPackage.DOSE_EXPOSURE__MARKS:
				getMarks().clear();
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
			case PlanPackage.DOSE_EXPOSURE__METRIC:
				return METRIC_EDEFAULT == null ? metric != null : !METRIC_EDEFAULT.equals(metric);
			case PlanPackage.DOSE_EXPOSURE__COVARIATES:
				return covariates != null && !covariates.isEmpty();
			case PlanPackage.DOSE_EXPOSURE__BAND_FROM:
				return bandFrom != BAND_FROM_EDEFAULT;
			case PlanPackage.DOSE_EXPOSURE__BAND_TO:
				return bandTo != BAND_TO_EDEFAULT;
			case PlanPackage.DOSE_EXPOSURE__BAND_POINTS:
				return bandPoints != BAND_POINTS_EDEFAULT;
			case PlanPackage.DOSE_EXPOSURE__MARKS:
				return marks != null && !marks.isEmpty();
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
		result.append(" (metric: ");
		result.append(metric);
		result.append(", covariates: ");
		result.append(covariates);
		result.append(", bandFrom: ");
		result.append(bandFrom);
		result.append(", bandTo: ");
		result.append(bandTo);
		result.append(", bandPoints: ");
		result.append(bandPoints);
		result.append(", marks: ");
		result.append(marks);
		result.append(')');
		return result.toString();
	}

} //DoseExposureImpl
