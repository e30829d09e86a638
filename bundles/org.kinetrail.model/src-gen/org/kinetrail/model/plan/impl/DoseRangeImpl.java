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

import org.kinetrail.model.plan.DoseRange;
import org.kinetrail.model.plan.PlanPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Dose Range</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kinetrail.model.plan.impl.DoseRangeImpl#getDoses <em>Doses</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.DoseRangeImpl#getReferenceDose <em>Reference Dose</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.DoseRangeImpl#getBootstrap <em>Bootstrap</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.DoseRangeImpl#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.DoseRangeImpl#getNearShare <em>Near Share</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.DoseRangeImpl#getSparseBelow <em>Sparse Below</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DoseRangeImpl extends MinimalEObjectImpl.Container implements DoseRange {
	/**
	 * The cached value of the '{@link #getDoses() <em>Doses</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDoses()
	 * @generated
	 * @ordered
	 */
	protected EList<Double> doses;

	/**
	 * The default value of the '{@link #getReferenceDose() <em>Reference Dose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferenceDose()
	 * @generated
	 * @ordered
	 */
	protected static final double REFERENCE_DOSE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getReferenceDose() <em>Reference Dose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferenceDose()
	 * @generated
	 * @ordered
	 */
	protected double referenceDose = REFERENCE_DOSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBootstrap() <em>Bootstrap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBootstrap()
	 * @generated
	 * @ordered
	 */
	protected static final int BOOTSTRAP_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getBootstrap() <em>Bootstrap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBootstrap()
	 * @generated
	 * @ordered
	 */
	protected int bootstrap = BOOTSTRAP_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected static final long SEED_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected long seed = SEED_EDEFAULT;

	/**
	 * The default value of the '{@link #getNearShare() <em>Near Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNearShare()
	 * @generated
	 * @ordered
	 */
	protected static final double NEAR_SHARE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getNearShare() <em>Near Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNearShare()
	 * @generated
	 * @ordered
	 */
	protected double nearShare = NEAR_SHARE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSparseBelow() <em>Sparse Below</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSparseBelow()
	 * @generated
	 * @ordered
	 */
	protected static final int SPARSE_BELOW_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSparseBelow() <em>Sparse Below</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSparseBelow()
	 * @generated
	 * @ordered
	 */
	protected int sparseBelow = SPARSE_BELOW_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DoseRangeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackage.Literals.DOSE_RANGE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Double> getDoses() {
		if (doses == null) {
			doses = new EDataTypeEList<Double>(Double.class, this, PlanPackage.DOSE_RANGE__DOSES);
		}
		return doses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getReferenceDose() {
		return referenceDose;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReferenceDose(double newReferenceDose) {
		double oldReferenceDose = referenceDose;
		referenceDose = newReferenceDose;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.DOSE_RANGE__REFERENCE_DOSE, oldReferenceDose, referenceDose));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBootstrap() {
		return bootstrap;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBootstrap(int newBootstrap) {
		int oldBootstrap = bootstrap;
		bootstrap = newBootstrap;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.DOSE_RANGE__BOOTSTRAP, oldBootstrap, bootstrap));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSeed() {
		return seed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeed(long newSeed) {
		long oldSeed = seed;
		seed = newSeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.DOSE_RANGE__SEED, oldSeed, seed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getNearShare() {
		return nearShare;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNearShare(double newNearShare) {
		double oldNearShare = nearShare;
		nearShare = newNearShare;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.DOSE_RANGE__NEAR_SHARE, oldNearShare, nearShare));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSparseBelow() {
		return sparseBelow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSparseBelow(int newSparseBelow) {
		int oldSparseBelow = sparseBelow;
		sparseBelow = newSparseBelow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.DOSE_RANGE__SPARSE_BELOW, oldSparseBelow, sparseBelow));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlanPackage.DOSE_RANGE__DOSES:
				return getDoses();
			case PlanPackage.DOSE_RANGE__REFERENCE_DOSE:
				return getReferenceDose();
			case PlanPackage.DOSE_RANGE__BOOTSTRAP:
				return getBootstrap();
			case PlanPackage.DOSE_RANGE__SEED:
				return getSeed();
			case PlanPackage.DOSE_RANGE__NEAR_SHARE:
				return getNearShare();
			case PlanPackage.DOSE_RANGE__SPARSE_BELOW:
				return getSparseBelow();
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
			case PlanPackage.DOSE_RANGE__DOSES:
				getDoses().clear();
				getDoses().addAll((Collection<? extends Double>)newValue);
				return;
			case PlanPackage.DOSE_RANGE__REFERENCE_DOSE:
				setReferenceDose((Double)newValue);
				return;
			case PlanPackage.DOSE_RANGE__BOOTSTRAP:
				setBootstrap((Integer)newValue);
				return;
			case PlanPackage.DOSE_RANGE__SEED:
				setSeed((Long)newValue);
				return;
			case PlanPackage.DOSE_RANGE__NEAR_SHARE:
				setNearShare((Double)newValue);
				return;
			case PlanPackage.DOSE_RANGE__SPARSE_BELOW:
				setSparseBelow((Integer)newValue);
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
			case PlanPackage.DOSE_RANGE__DOSES:
				getDoses().clear();
				return;
			case PlanPackage.DOSE_RANGE__REFERENCE_DOSE:
				setReferenceDose(REFERENCE_DOSE_EDEFAULT);
				return;
			case PlanPackage.DOSE_RANGE__BOOTSTRAP:
				setBootstrap(BOOTSTRAP_EDEFAULT);
				return;
			case PlanPackage.DOSE_RANGE__SEED:
				setSeed(SEED_EDEFAULT);
				return;
			case PlanPackage.DOSE_RANGE__NEAR_SHARE:
				setNearShare(NEAR_SHARE_EDEFAULT);
				return;
			case PlanPackage.DOSE_RANGE__SPARSE_BELOW:
				setSparseBelow(SPARSE_BELOW_EDEFAULT);
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
			case PlanPackage.DOSE_RANGE__DOSES:
				return doses != null && !doses.isEmpty();
			case PlanPackage.DOSE_RANGE__REFERENCE_DOSE:
				return referenceDose != REFERENCE_DOSE_EDEFAULT;
			case PlanPackage.DOSE_RANGE__BOOTSTRAP:
				return bootstrap != BOOTSTRAP_EDEFAULT;
			case PlanPackage.DOSE_RANGE__SEED:
				return seed != SEED_EDEFAULT;
			case PlanPackage.DOSE_RANGE__NEAR_SHARE:
				return nearShare != NEAR_SHARE_EDEFAULT;
			case PlanPackage.DOSE_RANGE__SPARSE_BELOW:
				return sparseBelow != SPARSE_BELOW_EDEFAULT;
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
		result.append(" (doses: ");
		result.append(doses);
		result.append(", referenceDose: ");
		result.append(referenceDose);
		result.append(", bootstrap: ");
		result.append(bootstrap);
		result.append(", seed: ");
		result.append(seed);
		result.append(", nearShare: ");
		result.append(nearShare);
		result.append(", sparseBelow: ");
		result.append(sparseBelow);
		result.append(')');
		return result.toString();
	}

} //DoseRangeImpl
