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

import org.kinetrail.model.plan.PlanPackage;
import org.kinetrail.model.plan.TimeToEvent;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Time To Event</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kinetrail.model.plan.impl.TimeToEventImpl#getEndpoint <em>Endpoint</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.TimeToEventImpl#getMetric <em>Metric</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.TimeToEventImpl#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.TimeToEventImpl#getTies <em>Ties</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.TimeToEventImpl#getStrata <em>Strata</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.TimeToEventImpl#getLandmark <em>Landmark</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TimeToEventImpl extends MinimalEObjectImpl.Container implements TimeToEvent {
	/**
	 * The default value of the '{@link #getEndpoint() <em>Endpoint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndpoint()
	 * @generated
	 * @ordered
	 */
	protected static final String ENDPOINT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEndpoint() <em>Endpoint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndpoint()
	 * @generated
	 * @ordered
	 */
	protected String endpoint = ENDPOINT_EDEFAULT;

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
	 * The default value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected static final String ORIGIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected String origin = ORIGIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getTies() <em>Ties</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTies()
	 * @generated
	 * @ordered
	 */
	protected static final String TIES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTies() <em>Ties</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTies()
	 * @generated
	 * @ordered
	 */
	protected String ties = TIES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getStrata() <em>Strata</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrata()
	 * @generated
	 * @ordered
	 */
	protected EList<String> strata;

	/**
	 * The default value of the '{@link #getLandmark() <em>Landmark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLandmark()
	 * @generated
	 * @ordered
	 */
	protected static final String LANDMARK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLandmark() <em>Landmark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLandmark()
	 * @generated
	 * @ordered
	 */
	protected String landmark = LANDMARK_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TimeToEventImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackage.Literals.TIME_TO_EVENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEndpoint() {
		return endpoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndpoint(String newEndpoint) {
		String oldEndpoint = endpoint;
		endpoint = newEndpoint;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.TIME_TO_EVENT__ENDPOINT, oldEndpoint, endpoint));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.TIME_TO_EVENT__METRIC, oldMetric, metric));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOrigin() {
		return origin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrigin(String newOrigin) {
		String oldOrigin = origin;
		origin = newOrigin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.TIME_TO_EVENT__ORIGIN, oldOrigin, origin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTies() {
		return ties;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTies(String newTies) {
		String oldTies = ties;
		ties = newTies;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.TIME_TO_EVENT__TIES, oldTies, ties));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getStrata() {
		if (strata == null) {
			strata = new EDataTypeEList<String>(String.class, this, PlanPackage.TIME_TO_EVENT__STRATA);
		}
		return strata;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLandmark() {
		return landmark;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLandmark(String newLandmark) {
		String oldLandmark = landmark;
		landmark = newLandmark;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.TIME_TO_EVENT__LANDMARK, oldLandmark, landmark));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlanPackage.TIME_TO_EVENT__ENDPOINT:
				return getEndpoint();
			case PlanPackage.TIME_TO_EVENT__METRIC:
				return getMetric();
			case PlanPackage.TIME_TO_EVENT__ORIGIN:
				return getOrigin();
			case PlanPackage.TIME_TO_EVENT__TIES:
				return getTies();
			case PlanPackage.TIME_TO_EVENT__STRATA:
				return getStrata();
			case PlanPackage.TIME_TO_EVENT__LANDMARK:
				return getLandmark();
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
			case PlanPackage.TIME_TO_EVENT__ENDPOINT:
				setEndpoint((String)newValue);
				return;
			case PlanPackage.TIME_TO_EVENT__METRIC:
				setMetric((String)newValue);
				return;
			case PlanPackage.TIME_TO_EVENT__ORIGIN:
				setOrigin((String)newValue);
				return;
			case PlanPackage.TIME_TO_EVENT__TIES:
				setTies((String)newValue);
				return;
			case PlanPackage.TIME_TO_EVENT__STRATA:
				getStrata().clear();
				getStrata().addAll((Collection<? extends String>)newValue);
				return;
			case PlanPackage.TIME_TO_EVENT__LANDMARK:
				setLandmark((String)newValue);
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
			case PlanPackage.TIME_TO_EVENT__ENDPOINT:
				setEndpoint(ENDPOINT_EDEFAULT);
				return;
			case PlanPackage.TIME_TO_EVENT__METRIC:
				setMetric(METRIC_EDEFAULT);
				return;
			case PlanPackage.TIME_TO_EVENT__ORIGIN:
				setOrigin(ORIGIN_EDEFAULT);
				return;
			case PlanPackage.TIME_TO_EVENT__TIES:
				setTies(TIES_EDEFAULT);
				return;
			case PlanPackage.TIME_TO_EVENT__STRATA:
				getStrata().clear();
				return;
			case PlanPackage.TIME_TO_EVENT__LANDMARK:
				setLandmark(LANDMARK_EDEFAULT);
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
			case PlanPackage.TIME_TO_EVENT__ENDPOINT:
				return ENDPOINT_EDEFAULT == null ? endpoint != null : !ENDPOINT_EDEFAULT.equals(endpoint);
			case PlanPackage.TIME_TO_EVENT__METRIC:
				return METRIC_EDEFAULT == null ? metric != null : !METRIC_EDEFAULT.equals(metric);
			case PlanPackage.TIME_TO_EVENT__ORIGIN:
				return ORIGIN_EDEFAULT == null ? origin != null : !ORIGIN_EDEFAULT.equals(origin);
			case PlanPackage.TIME_TO_EVENT__TIES:
				return TIES_EDEFAULT == null ? ties != null : !TIES_EDEFAULT.equals(ties);
			case PlanPackage.TIME_TO_EVENT__STRATA:
				return strata != null && !strata.isEmpty();
			case PlanPackage.TIME_TO_EVENT__LANDMARK:
				return LANDMARK_EDEFAULT == null ? landmark != null : !LANDMARK_EDEFAULT.equals(landmark);
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
		result.append(" (endpoint: ");
		result.append(endpoint);
		result.append(", metric: ");
		result.append(metric);
		result.append(", origin: ");
		result.append(origin);
		result.append(", ties: ");
		result.append(ties);
		result.append(", strata: ");
		result.append(strata);
		result.append(", landmark: ");
		result.append(landmark);
		result.append(')');
		return result.toString();
	}

} //TimeToEventImpl
